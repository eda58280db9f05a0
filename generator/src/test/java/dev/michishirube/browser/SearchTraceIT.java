package dev.michishirube.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a search leaves behind: enough for Back, where that endangers nobody; else nothing. */
@Tag("browser")
class SearchTraceIT {
  private static final List<String> TERMS =
      List.of(
          "ひきこもり",
          "hikikomori",
          "引きこもり",
          "ひょうご",
          "hyogo",
          "兵庫",
          "家族の窓口",
          "分からない",
          "本人",
          "目黒",
          "家賃",
          "殴られる",
          "別れたい",
          "警察",
          "03-5722-9363",
          "都の相談",
          "専用ダイヤル",
          "はじめて電話",
          "zqxjzqxj",
          "まどぐち");

  /** What the browser sends when a page goes to the cache of Back, and comes back from it. */
  private static final String LEAVES =
      "window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}))";

  private static final String RETURNS =
      "window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))";

  @TempDir private static Path folder;
  private static LoopbackServer server;
  private static Chromium chromium;

  @BeforeAll
  static void open() {
    SearchedSite.build(SearchedSite.large(), folder);
    server = LoopbackServer.of(folder.resolve("site-output"), "/");
    chromium = Browsers.launch();
  }

  @AfterAll
  static void close() {
    chromium.close();
    server.close();
  }

  private static SearchReader reader() {
    return new SearchReader(chromium, server.address(""));
  }

  @Test
  void afterTwentySearchesNothingHoldsATerm() {
    try (SearchReader reader = reader()) {
      for (String term : TERMS) {
        reader.types(term);
        reader.box().press("Enter");
        assertThat(reader.page.url()).isEqualTo(server.address(""));
      }
      assertThat(reader.requested)
          .allSatisfy(
              address -> {
                assertThat(URLDecoder.decode(address, StandardCharsets.UTF_8))
                    .doesNotContain(TERMS.toArray(String[]::new));
                assertThat(address).doesNotContain("?", "#");
              })
          .filteredOn(address -> !address.contains("/assets/") && address.contains("/search/"))
          .allMatch(
              Pattern.compile("[0-9]/search/(root|[0-9a-f]+/(w|[trf]\\d+))\\.js$").asPredicate());
      reader.witness.sawNothingOf(reader.page, server.origin());
    }
  }

  @Test
  void backBringsTheSearchAgain() {
    try (SearchReader reader = reader()) {
      reader.types("窓口");
      reader.opensFilters();
      reader.page.locator(".filters [value=family_only]").check();
      reader.waits();
      reader.page.locator(".answer .more").click();
      reader.waits();
      List<String> names = reader.names();
      reader.page.locator(".answer .name").nth(3).press("Enter");
      reader.page.waitForURL(Pattern.compile("/centers/|/m\\d+"));
      assertThat(reader.box()).hasValue("");
      reader.page.goBack();
      reader.page.waitForFunction("() => document.activeElement.className === 'name'");
      assertThat(reader.box()).hasValue("窓口");
      assertThat(reader.page.locator(".filters [value=family_only]")).isChecked();
      assertThat(reader.names()).isEqualTo(names);
      assertThat(reader.page.locator(".name:focus").innerText()).isEqualTo(names.get(3));
      assertThat(reader.page.url()).isEqualTo(server.address(""));
      reader.page.goForward();
      reader.page.goBack();
      reader.page.waitForFunction("() => document.querySelector('.answer .name')");
      reader.page.reload();
      reader.page.waitForFunction("() => document.querySelector('.answer .name')");
      assertThat(reader.box()).hasValue("窓口");
      reader.witness.sawNothingOf(reader.page, server.origin());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"夫に殴られる", "別れたい 家賃"})
  void whatTellsOfDangerIsKeptNowhere(String query) {
    try (SearchReader reader = reader()) {
      reader.types("ひきこもり");
      reader.types(query);
      assertThat(reader.state()).doesNotContain("text");
      reader.page.navigate(server.address("areas/"));
      reader.page.goBack();
      reader.waits();
      reader.holdsNothing();
      reader.types(query);
      reader.page.reload();
      reader.waits();
      reader.holdsNothing();
      reader.types(query);
      reader.page.evaluate(LEAVES);
      reader.holdsNothing();
      reader.page.evaluate(RETURNS);
      reader.waits();
      reader.holdsNothing();
    }
  }

  @Test
  void theBoxIsEmptyOnceThePageIsLeft() {
    try (SearchReader reader = reader()) {
      reader.types("ひきこもり");
      List<String> names = reader.names();
      reader.page.evaluate(LEAVES);
      reader.holdsNothing();
      reader.page.evaluate(RETURNS);
      reader.page.waitForFunction("() => document.querySelector('.answer .name')");
      assertThat(reader.box()).hasValue("ひきこもり");
      assertThat(reader.names()).isEqualTo(names);
    }
  }

  /** Back, from the cache in which a browser keeps whole pages: the very page comes again. */
  @Test
  void backFromTheCacheBringsTheSearchAgainUnlessItTellsOfDanger() {
    try (Chromium caching = Browsers.launchWithPageCache();
        SearchReader reader = new SearchReader(caching, server.address(""))) {
      reader.page.evaluate(
          "addEventListener('pageshow', event => { self.came = event.persisted; })");
      reader.types("ひきこもり");
      List<String> names = reader.names();
      reader.page.locator(".answer .name").first().click();
      reader.page.waitForURL(Pattern.compile("/centers/|/topics/"));
      goBack(reader);
      reader.page.waitForFunction("() => self.came && document.querySelector('.answer .name')");
      assertThat(reader.box()).hasValue("ひきこもり");
      assertThat(reader.names()).isEqualTo(names);
      reader.page.evaluate("self.came = false");
      reader.types("夫に殴られる");
      reader.page.navigate(server.address("areas/"));
      goBack(reader);
      reader.page.waitForFunction("() => self.came");
      reader.waits();
      reader.holdsNothing();
      assertThat(reader.state()).doesNotContain("search");
    }
  }

  /** A page out of the cache is not loaded again. */
  private static void goBack(SearchReader reader) {
    reader.page.goBack(new Page.GoBackOptions().setWaitUntil(WaitUntilState.COMMIT));
  }

  /** Whoever must leave at once may do so before anything of the search is there. */
  @Test
  void clearIsThereBeforeTheSearchAndWithoutIt() {
    try (SearchReader reader = reader()) {
      reader.page.route("**/assets/search/**", route -> route.abort());
      reader.page.evaluate("history.replaceState({search: {text: 'ひきこもり'}, other: 1}, '')");
      reader.box().fill("ひきこもり");
      reader.page.evaluate("michi.clear()");
      assertThat(reader.box()).hasValue("");
      assertThat(reader.state()).isEqualTo("{\"other\":1}");
    }
  }

  @Test
  void clearForgetsAllAtOnce() {
    try (SearchReader reader = reader()) {
      reader.types("窓口");
      reader.opensFilters();
      reader.page.locator(".filters [value=family_only]").check();
      reader.box().fill("ひきこもり");
      reader.page.evaluate("michi.clear()");
      reader.page.waitForTimeout(1300);
      reader.holdsNothing();
      assertThat(reader.state()).doesNotContain("search");
      assertThat(reader.page.locator(".filters input:checked").count()).isZero();
      assertThat(reader.page.locator(".answer [role=status]").textContent()).isEmpty();
      reader.page.reload();
      reader.waits();
      reader.holdsNothing();
    }
  }
}
