package dev.michishirube.site;

import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.model.ShortCode;
import dev.michishirube.render.part.Translations;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Leaflets on the site: lists, pages beside the PDF, short addresses. */
class LeafletTest {
  private final FakePress press = new FakePress();

  @Test
  void withoutAPressNothingTellsOfLeaflets() {
    BuiltSite built = site("base").build();
    assertThat(built.files().keySet()).noneMatch(path -> path.contains("leaflets"));
    built.page("/areas/tokyo/").html().doesNotContain("印刷する");
  }

  @Test
  void eachPdfStandsBesideItsPageAndItsTexts() {
    BuiltSite built = withLeaflets();
    built.hasPage("/leaflets/center-meguro-dial/");
    assertThat(built.files())
        .containsKeys(
            "leaflets/center-meguro-dial.pdf",
            "leaflets/center-meguro-dial.txt",
            "leaflets/center-meguro-dial.sjis.txt");
    built
        .page("/leaflets/tokyo/")
        .html()
        .contains("../../leaflets/center-meguro-dial.pdf")
        .contains("../../leaflets/center-meguro-dial/")
        .contains("1ページ、1KB");
    built.page("/leaflets/").html().contains("../leaflets/tokyo/").contains("警察");
    built.page("/centers/meguro-dial/").html().contains("leaflets/center-meguro-dial.pdf");
    built.page("/areas/tokyo/").html().contains("leaflets/area-tokyo.pdf");
  }

  @Test
  void whatTheCodePageOfBrailleCannotHoldIsTold() {
    String path = "content/centers/tokyo/meguro-dial.yaml";
    TestSite site = site("base").replacing(path, "name: ", "name: 𠮷田の");
    assertThat(site.press(press.telling()).build().told())
        .anyMatch(
            line ->
                line.contains("[leaflet.sjis]")
                    && line.contains("center-meguro-dial")
                    && line.contains("𠮷→〔吉〕"));
    BuiltSite read =
        site.replacing(path, "kind:", "name_kana: よしだの\nkind:").press(press.telling()).build();
    assertThat(read.told()).anyMatch(line -> line.contains("→よしだの"));
    assertThat(site("base").press(press.telling()).build().told())
        .noneMatch(line -> line.contains("leaflet.sjis"));
  }

  @Test
  void theShortAddressTellsWhetherThePaperIsRight() {
    BuiltSite built = withLeaflets();
    String code = ShortCode.of("meguro-dial");
    built
        .page("/p/" + code + "/")
        .html()
        .containsPattern("紙の下のしるしが「[a-z2-7]{4}」なら、いまも正しい内容です。")
        .contains("tel:")
        .doesNotContain("http-equiv=\"refresh\"");
    built.page("/leaflets/center-meguro-dial/").html().contains("../../p/" + code + "/");
    built.file("sitemap.xml").doesNotContain("/p/");
  }

  @Test
  void paperOfADeskThatHasEndedIsToldSo() {
    BuiltSite built =
        site("base")
            .replacing("content/centers/tokyo/meguro-dial.yaml", "kind:", "status: ended\nkind:")
            .press(press.press())
            .build();
    built
        .page("/p/" + ShortCode.of("meguro-dial") + "/")
        .html()
        .contains("この窓口は、いま利用できません")
        .doesNotContain("いまも正しい内容");
    built.hasNoPage("/leaflets/center-meguro-dial/");
  }

  @Test
  void theMarkFollowsTheTextsAlone() {
    String before = mark(site("base"));
    assertThat(mark(site("base").today("2026-11-23"))).isEqualTo(before);
    String path = "content/centers/tokyo/meguro-dial.yaml";
    TestSite renamed = site("base").replacing(path, "name: 目黒の", "name: 区の");
    assertThat(mark(renamed)).isNotEqualTo(before);
  }

  @Test
  void oneInEasyJapaneseStandsBesideTheOthersWithItsPage() {
    BuiltSite built = easy("{}").press(press.telling()).build();
    built.page("/leaflets/tokyo/").html().contains("A4・やさしい日本語");
    built.page("/leaflets/center-meguro-dial-easy/").html().contains("お金");
    assertThat(built.files()).containsKey("leaflets/center-meguro-dial-easy.pdf");
  }

  @Test
  void otherEasyWordsDrawTheirSheetAloneAgain(@TempDir Path cache) {
    easy("{}").press(press.telling(), cache).build();
    int drawn = press.drawn();
    String hash = Translations.hash("ひきこもりに悩む本人や家族");
    easy("{eligible/note: {hash: \"" + hash + "\", text: ひきこもりの人}}")
        .press(press.telling(), cache)
        .build();
    assertThat(press.drawn()).isEqualTo(drawn + 1);
  }

  private static TestSite easy(String fields) {
    return site("base")
        .replacing(
            "content/centers/tokyo/meguro-dial.yaml",
            "kind:",
            "eligible: {note: ひきこもりに悩む本人や家族}\nkind:")
        .with(
            "content/leaflets/easy.yaml",
            "{id: easy, form: center, records: [meguro-dial], variants: easy}\n")
        .with("content/translations/easy/a.yaml", "of: meguro-dial\nfields: " + fields + "\n");
  }

  private String mark(TestSite site) {
    return markOn(site.press(press.press()).build());
  }

  private static String markOn(BuiltSite built) {
    String html = built.files().get("p/" + ShortCode.of("meguro-dial") + "/index.html");
    return html.replaceFirst("(?s).*しるしが「([a-z2-7]{4})」.*", "$1");
  }

  private BuiltSite withLeaflets() {
    return site("base").baseUrl("https://www.example.org/guide/").press(press.press()).build();
  }

  @Test
  void whatIsUnchangedIsNotDrawnAgain(@TempDir Path cache) {
    BuiltSite first = site("base").press(press.press(), cache).build();
    int drawn = press.drawn();
    BuiltSite second = site("base").press(press.press(), cache).jobs(3).build();
    assertThat(press.drawn()).isEqualTo(drawn);
    assertThat(second.files()).isEqualTo(first.files());
  }

  @Test
  void theNextDayDrawsNothingNew(@TempDir Path cache) {
    site("base").today("2026-11-24").press(press.telling(), cache).build();
    int drawn = press.drawn();
    site("base").today("2026-11-25").press(press.telling(), cache).build();
    assertThat(press.drawn()).isEqualTo(drawn);
  }

  @Test
  void aDayThatEndsWhatASheetShowsDrawsItAgain(@TempDir Path cache) {
    TestSite site =
        site("base")
            .replacing(
                "content/centers/tokyo/meguro-dial.yaml",
                "number: \"03-5722-9363\"",
                "number: [{value: \"03-5722-9363\", until: 2026-11-24},"
                    + " {value: \"03-5722-9364\", from: 2026-11-25}]");
    site.today("2026-11-24").press(press.telling(), cache).build();
    int drawn = press.drawn();
    site.today("2026-11-25").press(press.telling(), cache).build();
    assertThat(press.drawn()).isGreaterThan(drawn);
  }
}
