package dev.michishirube.site;

import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A city changes a template, a colour or a word by a file of the same name. */
class OverrideTest {
  private static final String OVERRIDE = "content/templates/";

  @Test
  void aTemplateOfTheCityTakesThePlaceOfOurs() {
    BuiltSite built =
        site("base")
            .with(OVERRIDE + "layout/footer.ftlh", "<footer><p>目黒区のフッター</p></footer>\n")
            .build();
    assertThat(built.pages()).allSatisfy(page -> page.the("footer").isEqualTo("目黒区のフッター"));
    built.page("/areas/tokyo/").main().contains("都の相談センター");
  }

  @Test
  void tokensOfTheCityTakeThePlaceOfOurs() {
    String css = ":root { --city-color: #123456; }\n";
    BuiltSite built = site("base").with(OVERRIDE + "assets/tokens.css", css).build();
    assertThat(built.files())
        .anySatisfy(
            (path, text) -> {
              assertThat(path).matches("assets/site\\.[0-9a-f]+\\.css");
              assertThat(text).contains("--city-color").contains(".channel");
            });
    String plain = site("base").build().files().keySet().toString();
    assertThat(built.files().keySet().toString()).isNotEqualTo(plain);
  }

  @Test
  void aCitysOwnHeaderAndFooterGoAroundEveryPageAtEveryDepth() {
    BuiltSite built =
        site("base")
            .with(
                OVERRIDE + "layout/city-header.ftlh",
                "<div class=\"city\"><img src=\"${frame.root}assets/logo.svg\""
                    + " alt=\"目黒区\"></div>\n")
            .with(
                OVERRIDE + "layout/city-footer.ftlh",
                "<div class=\"town\"><a"
                    + " href=\"https://www.city.example.lg.jp/\">市のホームページに戻る</a></div>\n")
            .with(OVERRIDE + "assets/city.css", ".city { padding: 1rem; }\n")
            .with("content/assets/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
            .build();
    assertThat(built.pages())
        .allSatisfy(
            page -> {
              page.all("body > *", "class").startsWith("sample", "skip", "city", "site-header");
              page.all("body > *", "class").endsWith("site-footer", "town");
            });
    built.page("/").all(".city img", "src").containsExactly("./assets/logo.svg");
    built.page("/areas/tokyo/").all(".city img", "src").containsExactly("../../assets/logo.svg");
    built.page("/404.html").all(".city img", "src").containsExactly("/assets/logo.svg");
    assertThat(built.files()).containsKey("assets/logo.svg");
    assertThat(built.files())
        .anySatisfy(
            (path, text) -> assertThat(path + text).contains("assets/site.", ".city { pad"));
  }

  @Test
  void aMistakeInATemplateIsToldWithItsPlace() {
    site("base")
        .with(OVERRIDE + "facet.ftlh", "<h1>題</h1>\n<p>\n  ${body.nothing}</p>\n")
        .fail()
        .findings()
        .filteredOn(line -> line.contains("error"))
        .singleElement()
        .asString()
        .startsWith("content/templates/facet.ftlh:3:5: error [template.value]")
        .contains("body.nothing");
  }

  @Test
  void aTemplateThatCannotBeReadIsToldWithItsPlace() {
    site("base")
        .with(OVERRIDE + "layout/header.ftlh", "<header>\n<#if frame.sample>\n</header>\n")
        .fail()
        .findings()
        .filteredOn(line -> line.contains("error"))
        .singleElement()
        .asString()
        .startsWith("content/templates/layout/header.ftlh:3:")
        .contains("[template.error]");
  }

  @Test
  void aMistakeInThePartOfADirectiveIsToldWithItsPlace() {
    site("base")
        .with(OVERRIDE + "directive/inline.ftlh", "${body.text.nothing}\n")
        .fail()
        .findings()
        .anyMatch(l -> l.startsWith("content/templates/directive/inline.ftlh:1:3: error"));
  }

  @Test
  void aTemplateReachesNoClassAndNoOtherFile() {
    for (String attack :
        new String[] {
          "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
          "${body?api.class}",
          "<#include \"../../../site.yaml\">",
          "<#include \"/etc/hostname\">",
        }) {
      site("base")
          .with(OVERRIDE + "about.ftlh", attack + "\n")
          .fail()
          .findings()
          .anyMatch(l -> l.startsWith("content/templates/about.ftlh:1:") && l.contains("error"));
    }
  }

  @Test
  void aWordThatNoFileHasIsAFinding() {
    site("base")
        .with(OVERRIDE + "layout/footer.ftlh", "<footer>${w(\"footer.mayor\")}</footer>\n")
        .fail()
        .findings()
        .anyMatch(line -> line.contains("[template.message.missing]") && line.contains("mayor"));
  }

  @Test
  void aWordThatNothingUsesIsANote() {
    String footer = "<footer>${w(\"footer.danger\")}</footer>\n";
    site("base")
        .with(OVERRIDE + "layout/footer.ftlh", footer)
        .build()
        .findings()
        .anyMatch(
            l ->
                l.startsWith("templates/messages/ja.yaml:")
                    && l.contains("note [template.message.unused]")
                    && l.contains("footer.report"));
  }

  @Test
  void aLanguageWithoutAFileOfWordsIsAFinding() {
    site("base")
        .config("languages: [ja, ko]")
        .fail()
        .findings()
        .anyMatch(line -> line.contains("messages/ko.yaml"));
  }
}
