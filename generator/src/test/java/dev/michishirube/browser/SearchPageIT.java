package dev.michishirube.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The search as a reader meets it: in a folder of a host, from a disk, and when files are missing.
 */
@Tag("browser")
class SearchPageIT {
  @TempDir private static Path folder;
  private static LoopbackServer server;
  private static LoopbackServer large;
  private static Chromium chromium;

  @BeforeAll
  static void open() {
    SearchedSite.build(SearchedSite.small(), folder.resolve("http"));
    SearchedSite.build(SearchedSite.small().offline(), folder.resolve("disk"));
    SearchedSite.build(SearchedSite.large(), folder.resolve("large"));
    server = LoopbackServer.of(folder.resolve("http/site-output"), "/shimin/");
    large = LoopbackServer.of(folder.resolve("large/site-output"), "/");
    chromium = Browsers.launch();
  }

  @AfterAll
  static void close() {
    chromium.close();
    server.close();
    large.close();
  }

  private static SearchReader reader() {
    return new SearchReader(chromium, server.address(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "areas/tokyo/"})
  void resultsComeAsYouTypeFromAFolderOfAHost(String address) {
    try (SearchReader reader = new SearchReader(chromium, server.address(address))) {
      int before = reader.witness.requests();
      reader.waits();
      assertThat(reader.witness.requests())
          .as("nothing is loaded before the box")
          .isEqualTo(before);
      finds(reader);
      reader.witness.sawNothingOf(reader.page, server.origin() + "/shimin/");
    }
  }

  @Test
  void fromADisk() {
    Path site = folder.resolve("disk/site-output");
    try (SearchReader reader =
        new SearchReader(chromium, site.resolve("index.html").toUri().toString())) {
      finds(reader);
      reader.page.locator(".answer .name").first().click();
      reader.page.waitForURL(Pattern.compile(".*/index.html$"));
      assertThat(reader.page.locator("h1").innerText()).contains("兵庫");
      reader.page.goBack();
      reader.page.waitForFunction("() => document.querySelector('.answer .name')");
      assertThat(reader.box()).hasValue("ひょうご ひきこもり");
      reader.witness.sawNothingOf(reader.page, site.toUri().toString());
    }
  }

  private static void finds(SearchReader reader) {
    reader.types("ひょうご ひきこもり");
    assertThat(reader.names()).first().isEqualTo("兵庫のひきこもり相談");
    assertThat(reader.page.locator(".answer mark").allInnerTexts()).contains("ひきこもり");
    assertThat(reader.page.locator(".answer .contact a").first().getAttribute("href"))
        .startsWith("tel:");
    assertThat(reader.heading()).startsWith("見つかったもの（");
  }

  @Test
  void enterMovesToTheHeadingAndNowhereElse() {
    try (SearchReader reader = reader()) {
      String address = reader.page.url();
      reader.types("ひきこもり");
      reader.box().press("Enter");
      reader.page.waitForFunction("() => document.activeElement.id === 'answer-heading'");
      assertThat(reader.page.url()).isEqualTo(address);
      reader.page.locator(".search button").click();
      reader.waits();
      assertThat(reader.page.url()).isEqualTo(address);
    }
  }

  /** Faster than the network: Enter before the scripts are there is not lost and leads nowhere. */
  @Test
  void enterBeforeTheScriptsAreThere() {
    try (SearchReader reader = reader()) {
      reader.page.route(
          "**/search/**",
          route -> {
            reader.page.waitForTimeout(300);
            route.resume();
          });
      reader.box().fill("ひきこもり");
      reader.box().press("Enter");
      reader.page.waitForFunction("() => document.querySelector('.answer .name')");
      assertThat(reader.page.url()).isEqualTo(server.address(""));
    }
  }

  @Test
  void aConversionKeyByKeyFindsAndItsEnterDoesNothing() {
    try (SearchReader reader = reader()) {
      CDPSession keyboard = reader.context.newCDPSession(reader.page);
      reader.box().focus();
      for (String so : List.of("h", "ひ", "ひょ", "ひょう", "ひょうg", "ひょうご")) {
        JsonObject composed = new JsonObject();
        composed.addProperty("text", so);
        composed.addProperty("selectionStart", so.length());
        composed.addProperty("selectionEnd", so.length());
        keyboard.send("Input.imeSetComposition", composed);
        reader.page.waitForTimeout(40);
      }
      reader.page.waitForFunction("() => document.querySelector('.answer .name')");
      assertThat(reader.names()).contains("兵庫のひきこもり相談");
      // As browsers send the Enter that commits: composing, or the old code of all such keys.
      for (String key : List.of("isComposing: true, keyCode: 13", "keyCode: 229")) {
        reader.page.evaluate(
            "document.getElementById('search-box').dispatchEvent(new KeyboardEvent('keydown', "
                + "{key: 'Enter', bubbles: true, cancelable: true, "
                + key
                + "}))");
      }
      assertThat(reader.active()).isEqualTo("search-box");
      JsonObject done = new JsonObject();
      done.addProperty("text", "兵庫");
      keyboard.send("Input.insertText", done);
      reader.waits();
      assertThat(reader.box()).hasValue("兵庫");
      assertThat(reader.active()).isEqualTo("search-box");
      reader.box().press("Enter");
      reader.page.waitForFunction("() => document.activeElement.id === 'answer-heading'");
    }
  }

  /** Some browsers submit on the Enter that commits a conversion. */
  @Test
  void theFormOfAnEnterThatCommitsIsNotSent() {
    try (SearchReader reader = reader()) {
      reader.types("ひきこもり");
      reader.page.evaluate(
          """
          () => {
            const box = document.getElementById('search-box');
            box.dispatchEvent(new KeyboardEvent('keydown',
              {key: 'Enter', bubbles: true, cancelable: true, keyCode: 229}));
            box.form.requestSubmit(box.form.querySelector('button'));
          }
          """);
      reader.waits();
      assertThat(reader.active()).isEqualTo("search-box");
      assertThat(reader.page.url()).isEqualTo(server.address(""));
      reader.page.locator(".search button").click();
      reader.page.waitForFunction("() => document.activeElement.id === 'answer-heading'");
    }
  }

  @Test
  void whatComesCloseStandsBelowWhatAnswersAllOfIt() {
    try (SearchReader reader = reader()) {
      reader.types("ひょうご ひきこもり");
      Locator close = reader.page.locator(".answer h3:visible");
      close.waitFor();
      assertThat(close).hasText("ここからは、近いものです");
      assertThat(reader.page.locator("#answer-heading")).hasText("見つかったもの（1件）");
      assertThat(reader.page.locator(".answer > .results .name")).hasText("兵庫のひきこもり相談");
      assertThat(reader.page.locator(".answer h3:visible + .results .name").first())
          .hasText("ひきこもり");
    }
  }

  @Test
  void filtersCountAndListLastWhatIsNotConfirmed() {
    try (SearchReader reader = reader()) {
      reader.types("窓口");
      List<String> all = reader.names();
      assertThat(all).contains("家族の窓口", "分からない窓口", "本人の窓口");
      reader.opensFilters();
      assertThat(reader.page.locator(".filters label:has([value=family_only])").textContent())
          .isEqualTo(" 家族だけ （1）");
      reader.page.locator(".filters [value=family_only]").check();
      reader.waits();
      assertThat(reader.names()).first().isEqualTo("家族の窓口");
      assertThat(reader.names()).contains("分からない窓口").doesNotContain("本人の窓口");
      assertThat(reader.page.locator(".answer h3:visible").allInnerTexts())
          .containsExactly("確認できていません");
      assertThat(reader.page.locator(".answer h3 + .results .name").allInnerTexts())
          .contains("分からない窓口");
      reader.page.locator(".filters button").click();
      reader.waits();
      assertThat(reader.names()).isEqualTo(all);
      reader.types("ひきこもり");
      reader.page.locator(".filters select").first().selectOption("28");
      reader.waits();
      assertThat(reader.names()).contains("兵庫のひきこもり相談").doesNotContain("目黒の相談専用ダイヤル");
      reader.page.locator(".filters select").last().selectOption("near");
      reader.waits();
      assertThat(reader.names()).contains("目黒の相談専用ダイヤル").first().isEqualTo("兵庫のひきこもり相談");
    }
  }

  @Test
  void wordsOfDangerBringTheCareFirst() {
    try (SearchReader reader = reader()) {
      reader.types("夫に殴られる");
      assertThat(reader.page.locator(".answer > :visible").first()).hasClass("care");
      List<String> links = new ArrayList<>();
      reader.page.locator(".answer .care a").all().forEach(a -> links.add(a.getAttribute("href")));
      assertThat(links).startsWith("tel:110", "tel:119");
      assertThat(reader.page.locator(".answer .care").innerText()).contains("110", "119");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ひょ, 兵庫県, /areas/hyogo/",
    "hyo, 兵庫県, /areas/hyogo/",
    "家賃 ひょうご, 兵庫県, /areas/hyogo/",
    "ひきこ, ひきこもり, /topics/hikikomori/",
    "hikiko, ひきこもり, /topics/hikikomori/"
  })
  void pagesThatBeginLikeTheLastWordAreLinks(String typed, String name, String page) {
    try (SearchReader reader = reader()) {
      reader.types(typed);
      Locator links = reader.page.locator(".answer-near a");
      assertThat(links.allInnerTexts()).contains(name).hasSizeLessThanOrEqualTo(3);
      assertThat((String) links.first().evaluate("a => a.href")).endsWith(page);
      assertThat(reader.active()).isEqualTo("search-box");
      reader.types("夫に殴られる");
      assertThat(links.count()).as("nothing beside the care").isZero();
    }
  }

  @Test
  void aPlaceWithoutADeskOfTheKindIsSaid() {
    try (SearchReader reader = reader()) {
      reader.types("家賃 兵庫");
      assertThat(reader.page.locator(".answer-note").innerText())
          .isEqualTo("「兵庫」の窓口は見つかりませんでした。全国で使えるものを出しています。");
      assertThat(reader.names()).isNotEmpty().doesNotContain("目黒の相談専用ダイヤル");
      assertThat(reader.page.locator(".answer-near a").allInnerTexts()).contains("兵庫県");
    }
  }

  @Test
  void nothingFoundLeadsOn() {
    try (SearchReader reader = reader()) {
      reader.types("zqxjzqxj");
      assertThat(reader.heading()).isEqualTo("あてはまるものが見つかりませんでした");
      for (var link : reader.page.locator(".answer-help a").all()) {
        String address = (String) link.evaluate("a => a.href");
        assertThat(reader.page.request().get(address).status()).as(address).isEqualTo(200);
      }
      assertThat(reader.page.locator(".answer-help a").allInnerTexts())
          .contains("50音の一覧", "困りごとの分野", "地域から");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"t", "r", "f"})
  void aMissingFileOfTheIndexIsSaid(String letter) {
    try (SearchReader reader = new SearchReader(chromium, large.address(""))) {
      reader.page.route(Pattern.compile(".*/search/[^/]+/" + letter + "\\d+\\.js"), r -> r.abort());
      reader.types("窓口その");
      if (letter.equals("f")) {
        reader.opensFilters();
        reader.page.locator(".filters [value=free]").check();
        reader.waits();
        assertThat(reader.names()).as("nothing is dropped unknown").hasSize(10);
      }
      assertThat(reader.page.locator(".answer-note").innerText()).contains("読みこめませんでした");
      assertThat(reader.page.locator(".answer-help a").first().getAttribute("href"))
          .contains("index-kana");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"**/root.js", "**/*find*.js", "**/*show*.js"})
  void withoutItsScriptsTheFormLeadsToTheIndex(String missing) {
    try (SearchReader reader = reader()) {
      reader.page.route(missing, route -> route.abort());
      reader.box().fill("ひきこもり");
      reader.waits();
      reader.box().press("Enter");
      reader.page.waitForURL(server.address("index-kana/") + "*");
      assertThat(reader.page.url()).doesNotContain("=").doesNotContain("%");
    }
  }

  @Test
  void withoutScriptTheFormLeadsToTheIndex() {
    try (BrowserContext context = chromium.contextWithoutScript(390, 844)) {
      Page page = context.newPage();
      page.navigate(server.address(""));
      page.fill("#search-box", "ひきこもり");
      page.press("#search-box", "Enter");
      page.waitForURL(server.address("index-kana/") + "*");
      assertThat(page.url()).doesNotContain("=").doesNotContain("%");
      assertThat(page.locator("h1").innerText()).contains("50音");
    }
  }

  @Test
  void markupIsText() {
    try (SearchReader reader = reader()) {
      reader.types("<img src=x onerror=alert(1)>");
      assertThat(reader.names()).contains(SearchedSite.MARKUP);
      assertThat(reader.page.locator(".answer img").count()).isZero();
      reader.witness.sawNothingOf(reader.page, server.origin());
    }
  }

  @Test
  void moreResultsOnRequest() {
    try (SearchReader reader = new SearchReader(chromium, large.address(""))) {
      reader.types("窓口その");
      assertThat(reader.names()).hasSize(10);
      reader.page.locator(".answer .more").click();
      reader.waits();
      assertThat(reader.names()).hasSize(20);
      assertThat(reader.active()).isEqualTo("name");
      reader.witness.sawNothingOf(reader.page, large.origin());
    }
  }

  @Test
  void theStatusIsFilledWhenTypingHasStopped() {
    try (SearchReader reader = reader()) {
      reader.types("ひきこもり");
      String status = ".answer [role=status]";
      assertThat(reader.page.locator(status).textContent()).isEmpty();
      reader.page.waitForTimeout(1300);
      assertThat(reader.page.locator(status).textContent()).startsWith("見つかったもの（");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ひきこもり", "夫に殴られる", "zqxjzqxj", "窓口", "ひょ"})
  void everyoneCanUseIt(String query) {
    try (SearchReader reader = reader()) {
      reader.types(query);
      if (query.equals("窓口")) {
        reader.opensFilters();
        reader.page.locator(".filters [value=family_only]").check();
        reader.waits();
      }
      List<String> found = new ArrayList<>();
      for (int width : List.of(320, 1280)) {
        reader.page.setViewportSize(width, 800);
        for (Look look : List.of(Look.LIGHT, Look.DARK, Look.FORCED)) {
          look.applyTo(reader.page);
          found.addAll(Axe.violations(reader.page));
        }
        found.addAll(Layout.faults(reader.page));
      }
      assertThat(found).isEmpty();
      reader.witness.sawNothingOf(reader.page, server.origin());
    }
  }
}
