package dev.michishirube.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A page that a supporter prints and hands out. */
@Tag("browser")
class PrintedPageIT {
  @Test
  void paperSaysWhatItIsFromWhomAndOfWhichDay() {
    try (LoopbackServer server = LoopbackServer.of(ShippedGuide.folder(), "/");
        Chromium chromium = Browsers.launch();
        BrowserContext context = chromium.contextWithoutScript(794, 1123)) {
      Page page = context.newPage();
      for (PageKind kind : PageKind.of(ShippedGuide.folder())) {
        page.navigate(server.address(kind.address()));
        Look.PRINT.applyTo(page);

        assertThat(page.locator(".sample").boundingBox().y).as("sample of " + kind).isZero();
        assertThat(page.locator(".sample").innerText()).contains("これは見本です");
        for (String hidden :
            List.of(".skip", ".site-header nav", ".crumbs", ".exit", ".contents")) {
          for (Locator element : page.locator(hidden).all()) {
            assertThat(element.isVisible()).as(hidden + " of " + kind).isFalse();
          }
        }
        assertThat(page.locator("footer").innerText()).contains("発行", "作成日", "年", "月", "日");
      }
    }
  }

  @Test
  void addressesThatAPenCannotFollowAreSpelledOut() {
    try (LoopbackServer server = LoopbackServer.of(ShippedGuide.folder(), "/");
        Chromium chromium = Browsers.launch();
        BrowserContext context = chromium.context(794, 1123)) {
      Page page = context.newPage();
      page.navigate(server.address("centers/jiritsu-13110/"));
      Look.PRINT.applyTo(page);

      Locator official = page.locator("main .official a").first();
      String after = "a => getComputedStyle(a, '::after').content";
      assertThat(String.valueOf(official.evaluate(after))).contains(official.getAttribute("href"));
      assertThat(page.locator("a.tel").first().evaluate("a => getComputedStyle(a).color"))
          .isEqualTo("rgb(0, 0, 0)");
    }
  }
}
