package dev.michishirube.render.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.michishirube.browser.Browsers;
import dev.michishirube.browser.Chromium;
import dev.michishirube.browser.NuValidator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Everything that Markdown can become, judged by the HTML checker and by axe. */
@Tag("browser")
class MarkdownPageIT {
  private static final String ALL =
      """
      はじめの文です。**「強調」**と~~古い番号~~と`code`[^a]。

      > [!NOTE]
      > あぶないときは110か119へ[^a]。

      > [!CAUTION]
      > - x

      {{center a}}

      ## 持ち物

      - [x] 保険証
      - [ ] 通帳

        続き

      | 項目 | [内容](../x/) |
      |:--|--:|
      | 電話 | {{phone a}} |

      ### 電話

      | | |
      |---|---|
      | 主催 | 県 |

      | | 平日 | |
      |---|---|---|
      | 電話 | ○ | |

      ## 電話

      料金 | 無料
      --|--
      期間 | 1年
      {.kv}

      > 父母が離婚をするときは、協議で定める。
      > {source="民法 第766条" url="https://example.com/民法 b" verbatim}

      1. 一
      2. 二

      ```
      code
      ```

      ***

      [外 部](<https://example.com/あ い?[]|%zz>) <mailto:a@example.com> \u0001 <b>x</b>
      ![入口](data.png) {{unknown x}} \uFFFF

      [^a]: 一つ目
      [^b]:
          - 使わない
      """;

  private static String page() {
    return "<!doctype html><html lang=\"ja\"><head><meta charset=\"utf-8\"><title>試し</title>"
        + "</head><body><main><h1>題</h1>"
        + MarkdownSample.html(ALL)
        + "</main></body></html>";
  }

  @Test
  void theHtmlCheckerFindsNothing() {
    assertThat(new NuValidator().check("markdown", page().getBytes(UTF_8))).isEmpty();
  }

  @Test
  void axeFindsNothing() {
    try (Chromium chromium = Browsers.launch();
        BrowserContext context = chromium.context(320, 640)) {
      Page page = context.newPage();
      page.setContent(page().replace("data.png", "about:blank"));
      assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }
  }
}
