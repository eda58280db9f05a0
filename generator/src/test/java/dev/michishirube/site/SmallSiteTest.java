package dev.michishirube.site;

import static dev.michishirube.site.Records.article;
import static dev.michishirube.site.Records.center;
import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.model.facet.Door;
import dev.michishirube.plan.FixedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sites with next to nothing in them, and with what nobody expects. */
class SmallSiteTest {
  @Test
  void aSiteOfOneFileBuilds() {
    BuiltSite built = site("empty").without("content/vocabulary/topics.yaml").build();
    // Lists of programmes, reports, events and leaflets are there when there is one.
    int fixed = FixedPage.values().length - 4;
    assertThat(built.pages())
        .filteredOn(page -> !page.path().matches("index-kana/.+/index\\.html"))
        .hasSize(2 * 47 + fixed + Door.values().length);
    built.page("/").main().contains("地域からさがす");
  }

  @Test
  void aSiteInAnotherLanguageAloneBuilds() {
    BuiltSite built = site("base").config("languages: en").build();
    built.page("/areas/tokyo/").all("html", "lang").containsExactly("en");
    built
        .page("/centers/meguro-dial/")
        .main()
        .contains("How to contact")
        .doesNotContain("Parts of");
    built.hasNoPage("/en/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1872-01-01", "1850", "1603-03", "0001", "2199-12-31"})
  void aDateBeforeTheFirstEraIsToldByItsYearAlone(String date) {
    BuiltSite built =
        site("base")
            .with(
                "content/centers/a.yaml",
                center(
                    "a",
                    "sources: [{publisher: 目黒区, document: 古い文書, date: \"%s\"}]\n".formatted(date)))
            .run();
    built.findings().noneMatch(line -> line.contains("exception"));
    if (built.result().published()) {
      built.page("/centers/a/").main().contains(date.substring(0, 4).replaceFirst("^0+", "") + "年");
    }
  }

  @Test
  void aRecordOfNoPlaceIsReachedFromItsTopic() {
    BuiltSite built =
        site("base")
            .with(
                "content/centers/a.yaml",
                center("a", "name: 会員の窓口\nservice_area: {scope: custom, note: 会員だけ}\n"))
            .build();
    built.page("/topics/hikikomori/").links().contains("/centers/a/");
  }

  @Test
  void anEventOfWhichNothingIsKnownSaysSo() {
    BuiltPage page =
        site("base")
            .with("content/centers/a.yaml", center("a", "events: [{id: e, name: つどい}]\n"))
            .build()
            .page("/centers/a/");
    page.main().contains("つどい", "祝日に開くかは、確認できていません");
  }

  @Test
  void anArticleWithoutTextBuilds() {
    site("base").with("content/articles/a.md", article("", "")).run().findings().isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.jp/a{b}/", "https://example.jp/a|b/", "https://example.jp/%zz/",
        "https://例え.jp/みちしるべ/", "https://example.jp:8080/x/", "https://[::1].x/"
      })
  void anyBaseUrlThatIsTakenWorks(String url) {
    BuiltSite built = site("base").config("base_url: \"" + url + "\"").run();
    if (built.result().published()) {
      built.page("/").all("link[rel=canonical]", "href").containsExactly(url);
      String path = url.replaceFirst("https://[^/]*", "");
      built.page("/404.html").all(".site-name a", "href").containsExactly(path);
    } else {
      built.findings().anyMatch(line -> line.startsWith("content/site.yaml"));
    }
  }
}
