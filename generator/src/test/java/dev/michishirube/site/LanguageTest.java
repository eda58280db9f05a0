package dev.michishirube.site;

import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** A second language: one record is translated, the rest says so and stays Japanese. */
class LanguageTest {
  private static final String NOTICE = "Parts of this page are in Japanese only so far.";

  private static final TestSite TWO =
      site("base")
          .config("languages: [ja, en]")
          .with(
              "content/translations/en/meguro-dial.yaml",
              translation("目黒の相談専用ダイヤル", "Meguro Consultation Line"));

  private static final BuiltSite BUILT = TWO.build();

  /** Every field that pages show, in Japanese. */
  private static final String RICH =
      """
      alternate_names: [ほかの呼び名]
      name: [{value: いまの名前, until: 2026-12-01}, {value: つぎの名前, from: 2026-12-02}]
      organization: meguro-city
      department: [{value: いまの課, until: 2026-12-01}, {value: つぎの課, from: 2026-12-02}]
      counter: 三番窓口
      service_area: {scope: prefecture, codes: ["130001"], except: ["131016"]}
      eligible: {who: [self], age_min: 15, note: 対象の補足}
      asked_for: [聞かれること]
      what_happens: [はじめに話します。]
      fee: {type: paid, borne_by_user: [call, meal], note: 費用の補足}
      confidentiality: {text: 秘密は守ります。, source: {publisher: 目黒区, document: 相談のきまり}}
      services: [{type: consultation, note: 相談の補足}]
      channels:
        - type: phone
          label: 代表
          number: [{value: "03-3546-5303", until: 2026-12-01}, {value: "03-5114-8826", from: 2026-12-02}]
          hours: {text: 平日の昼, certainty: approximate}
          reachable_from: {mobile: yes, ip_phone: no}
          booking: {need: required, via: [phone, fax], hours: {text: 前日まで}, note: 予約の補足}
          bands: [{hours: {text: 深夜}, note: 深夜は緊急優先}]
          languages: [{code: en, mode: interpreter}]
          busy_note: 混みます
        - {type: phone, number: "03-3546-5303", show: withheld, withheld_reason: 未確認のため}
        - {type: in_person, place: 本館}
      events:
        - id: meeting
          name: つどい
          rules: [{weekday: tu, nth: 4, from: "13:30", to: "16:30"}]
          occurrences: [{date: 2026-12-10, venue: 本館}]
          venue: 別館
          features: [静かな場所]
      location: {visibility: public, address: 目黒区上目黒2-19-15, access: 駅から5分}
      accessibility: {wheelchair: 1}
      staff: [{role: 相談員, count: {value: 2, qualifier: [at_least], unit: 人}}]
      statistics: [{label: 相談の数, value: 120, unit: 件, period: 2025}]
      conflicts: [{field: hours, values: [{value: 夜}], advice: 時間は確認してください。}]
      note: この窓口の補足
      assured: {date: 2026-10-05, by: 福祉総合課, method: phone}
      """;

  private static String translation(String japanese, String text) {
    return """
        of: meguro-dial
        fields:
          name: {hash: "%s", text: %s}
        """
        .formatted(hash(japanese), text);
  }

  @Test
  void everyPageExistsInBothLanguages() {
    assertThat(BUILT.files().keySet())
        .filteredOn(path -> path.endsWith("index.html") && !path.startsWith("en/"))
        .allSatisfy(path -> assertThat(BUILT.files()).containsKey("en/" + path));
    BUILT.hasPage("/404.html").hasNoPage("/en/404.html");
  }

  @Test
  void theLanguageOfAPageIsOnItsRoot() {
    BUILT.page("/centers/meguro-dial/").all("html", "lang").containsExactly("ja");
    BUILT.page("/en/centers/meguro-dial/").all("html", "lang").containsExactly("en");
  }

  @Test
  void aTranslatedRecordIsShownInItsLanguage() {
    BuiltPage page = BUILT.page("/en/centers/meguro-dial/");
    page.the("h1").isEqualTo("Meguro Consultation Line");
    page.the("title").startsWith("Meguro Consultation Line");
    page.main().contains("How to contact", "03-5722-9363").doesNotContain(NOTICE);
    page.hasNo("h1 [lang]");
    BUILT.page("/en/areas/tokyo/meguro-ku/").main().contains("Meguro Consultation Line");
  }

  @Test
  void anotherRecordFallsBackWithANoticeAndItsOwnLanguage() {
    BuiltPage page = BUILT.page("/en/centers/tokyo-pref/");
    page.main().contains(NOTICE, "How to contact");
    page.all("h1 [lang=ja]").containsExactly("都の相談センター");
    BUILT.page("/centers/tokyo-pref/").main().doesNotContain(NOTICE);
  }

  @Test
  void everyJapaneseTextOnAnEnglishPageSaysThatItIsJapanese() {
    BuiltSite rich =
        TWO.with("content/centers/rich.yaml", Records.center("rich", RICH))
            .with("content/centers/same.yaml", Records.center("same", "name: いまの名前\n"))
            .with(
                "content/centers/ended.yaml",
                Records.center(
                    "ended",
                    "status: ended\nstatus_note: 終わりました。\nsuccessor: [rich]\nrefers_to: [rich]\n"))
            .with(
                "content/articles/rich.md",
                Records.article(
                    "author: 編集部\nsupervised_by: 山田先生\nareas: [\"131105\"]\n",
                    "## 見出し\n\n## つぎ\n\n" + Records.everyDirective("rich")))
            .config("policies: [{title: 載せる基準, text: 公の窓口だけです。}]")
            .build();
    for (BuiltPage page : rich.pages()) {
      if (page.path().startsWith("en/")) {
        assertThat(Lang.japaneseOutside(page.document(), "ja")).as(page.path()).isEmpty();
      }
    }
    rich.page("/en/centers/rich/")
        .main()
        .contains("Tokyo (not Chiyoda-ku)", "Confirmed on 2026-10-05 by 福祉総合課 (by phone).")
        .contains("From 2026-12-02: つぎの課", "Source: 目黒区「相談のきまり」", "2026-12-10 (Thursday) 本館");
  }

  @Test
  void noEnglishWordOfATemplateIsMarkedAsJapanese() {
    for (BuiltPage page : BUILT.pages()) {
      if (page.path().startsWith("en/")) {
        page.all("[lang=ja]").noneMatch(text -> text.contains("How to contact"));
      }
    }
  }

  @Test
  void placesAreNamedInLatinLetters() {
    BUILT.page("/en/areas/tokyo/meguro-ku/").the("h1").isEqualTo("Meguro-ku: help");
    BUILT.page("/en/areas/").links().contains("/en/areas/hokkaido/");
    BUILT.page("/en/areas/").main().contains("Hokkaido", "Okinawa");
  }

  @Test
  void anArticleStaysJapaneseAndSaysSo() {
    BuiltPage page = BUILT.page("/en/articles/first-call/");
    page.main().contains(NOTICE, "はじめての電話は");
    assertThat(page.document().select("[lang=ja] p").eachText())
        .anyMatch(t -> t.contains("はじめての電話"));
    page.all("[lang=ja]").anyMatch(t -> t.contains("03-5722-9363") && t.contains("通話料がかかります"));
    page.links().contains("/en/centers/meguro-dial/");
  }

  @Test
  void theSwitcherLeadsToTheSamePage() {
    BuiltPage english = BUILT.page("/en/areas/tokyo/");
    english.all("header a[hreflang=ja]", "href").containsExactly("../../../areas/tokyo/");
    english.all("header a[hreflang=ja]").containsExactly("日本語");
    BUILT
        .page("/areas/tokyo/")
        .all("header a[hreflang=en]", "href")
        .containsExactly("../../en/areas/tokyo/");
    site("base").build().page("/").hasNo("header a[hreflang]");
  }

  @Test
  void linksStayInTheLanguage() {
    BUILT
        .page("/en/areas/tokyo/meguro-ku/")
        .links()
        .contains("/en/centers/meguro-dial/", "/en/topics/hikikomori/tokyo/")
        .doesNotContain("/centers/meguro-dial/");
  }

  @Test
  void aStaleTranslationIsNotUsedAndIsAFinding() {
    BuiltSite built =
        TWO.with(
                "content/translations/en/meguro-dial.yaml",
                translation("むかしの名前", "Old Meguro Line"))
            .build();
    built.hasNowhere("Old Meguro Line");
    built.page("/en/centers/meguro-dial/").main().contains(NOTICE, "目黒の相談専用ダイヤル");
    built.findings().anyMatch(l -> l.startsWith("content/translations/en/meguro-dial.yaml:3:"));
  }

  @Test
  void theFirstLanguageIsAsItWasWithoutTheSecond() {
    BuiltPage one = site("base").build().page("/centers/meguro-dial/");
    BUILT.page("/centers/meguro-dial/").main().isEqualTo(one.document().select("main").text());
  }

  private static String hash(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
