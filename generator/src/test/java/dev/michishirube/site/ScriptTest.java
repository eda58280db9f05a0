package dev.michishirube.site;

import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Scripts: files of their own, under the policy, on the pages that need them and on no others. */
class ScriptTest {
  private static final String OVERRIDE = "content/templates/";
  private static final String NAME = "assets/hours\\.[0-9a-f]{10}\\.js";

  /** Bytes, compressed. */
  private static final int BAR = 4 * 1024;

  private static final TestSite WITH_CODES =
      site("base")
          .with(
              OVERRIDE + "articles.ftlh",
              """
              <#import "layout/page.ftlh" as layout>
              <#import "part/now.ftlh" as now>
              <@layout.page frame><h1>題</h1><@now.line "b2|,e6-sc|0:1111100|"/></@layout.page>
              """);

  @Test
  void onlyPagesThatCarryCodesLoadTheScriptOfHours() {
    BuiltSite built = WITH_CODES.build();
    for (BuiltPage page : built.pages()) {
      int expected = page.html().actual().contains("data-hours=") ? 1 : 0;
      page.all("script[src*=assets/hours.]", "src").hasSize(expected);
    }
    assertThat(built.page("/articles/").html().actual()).contains("data-hours=");
    built.page("/404.html").hasNo("script");
  }

  @Test
  void itIsFoundFromAnyDepthUnderAnyFolderAndFromADisk() {
    for (TestSite how : List.of(WITH_CODES, WITH_CODES.offline())) {
      BuiltPage page = how.build().page("/articles/");
      page.all("script[src*=assets/hours.]", "src")
          .singleElement()
          .asString()
          .matches("\\.\\./" + NAME);
      page.has("script[src][defer][data-from=2026-11-21]");
      page.all("meta[http-equiv=Content-Security-Policy]", "content")
          .singleElement()
          .asString()
          .contains("default-src 'none'", "script-src 'self'")
          .doesNotContain("unsafe");
    }
  }

  @Test
  void itIsOneSmallFileWithTheWordsOfItsLanguage() throws IOException {
    BuiltSite built = WITH_CODES.config("languages: [ja, en]").build();
    List<String> scripts =
        built.files().entrySet().stream()
            .filter(file -> file.getKey().matches(NAME))
            .map(file -> file.getValue())
            .toList();
    assertThat(scripts).hasSize(2);
    assertThat(scripts).anyMatch(text -> text.contains("いま受付中"));
    assertThat(scripts).anyMatch(text -> text.contains("Open now"));
    for (String text : scripts) {
      assertThat(text)
          .startsWith("//# allFunctionsCalledOnLoad\n\"use strict\";")
          .doesNotContain("@words", "HoursCode");
      int bytes = compressed(text);
      System.out.println("script of hours: " + bytes + " bytes compressed, words included");
      assertThat(bytes).isLessThanOrEqualTo(BAR);
    }
    String japanese =
        built.page("/articles/").all("script[src*=assets/hours.]", "src").actual().getFirst();
    String english =
        built.page("/en/articles/").all("script[src*=assets/hours.]", "src").actual().getFirst();
    assertThat(english).isNotEqualTo("../" + japanese).matches("\\.\\./\\.\\./" + NAME);
  }

  @Test
  void aCitysScriptTakesThePlaceOfOursAndMayBeAdded() {
    BuiltSite built =
        WITH_CODES
            .with(OVERRIDE + "assets/hours.js", "/* mine\n   own */\nvar a = 1;\n")
            .with(OVERRIDE + "assets/city/more.js", "/*! licence */\nvar b = \"@words region\";\n")
            .with(
                OVERRIDE + "layout/city-footer.ftlh",
                "<script src=\"${frame.root}${script(\"city/more\")}\" defer></script>\n")
            .build();
    assertThat(built.files().entrySet())
        .anyMatch(f -> f.getKey().matches(NAME) && f.getValue().equals("var a=1;\n"))
        .anyMatch(
            f ->
                f.getKey().matches("assets/city/more\\.[0-9a-f]{10}\\.js")
                    && f.getValue().startsWith("/*! licence */\nvar b={\"chubu\":\"中部\","));
    built
        .page("/")
        .all("script[src*=assets/city]", "src")
        .singleElement()
        .asString()
        .startsWith("./assets/");
  }

  @Test
  void aScriptThatIsNotThereIsToldWithItsPlace() {
    site("base")
        .with(OVERRIDE + "layout/city-footer.ftlh", "${script(\"none\")}\n")
        .fail()
        .findings()
        .anyMatch(line -> line.startsWith("content/templates/layout/city-footer.ftlh:1:"));
  }

  private static int compressed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out =
        new GZIPOutputStream(bytes) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
