package dev.michishirube.site;

import static dev.michishirube.site.Records.center;
import static dev.michishirube.site.Records.serving;
import static dev.michishirube.site.TestSite.site;

import org.junit.jupiter.api.Test;

/** The page of a place: whom to contact first, by trouble, by way, and what the office can tell. */
class AreaPageTest {
  private static final String TOPICS =
      """
      - {id: hikikomori, name: ひきこもり, name_kana: ひきこもり, plain: 家の外に出にくい人の相談です。}
      - {id: living, name: お金と暮らし, name_kana: おかねとくらし, plain: 暮らしの相談です。,
         ask_for: [福祉事務所, 自立相談支援機関], say: お金のことで困っています}
      - {id: legal, name: 法律, name_kana: ほうりつ, plain: 法律の相談です。,
         ask_for: [市民相談の担当], say: 法律のことで相談したいです}
      - {id: school, name: 学校, name_kana: がっこう, plain: 学校の相談です。}
      """;

  private static TestSite base() {
    return site("base")
        .with("content/vocabulary/topics.yaml", TOPICS)
        .with("content/centers/i.yaml", serving("i", "municipality", "市川の窓口", "122033"));
  }

  @Test
  void whereNoRecordServesATroubleItTellsWhatToAskAtTheOffice() {
    BuiltPage page = base().build().page("/areas/tokyo/meguro-ku/");
    page.the("#office").isEqualTo("のっていない困りごと");
    page.all("section[aria-labelledby=office] summary").containsExactly("お金と暮らし", "法律");
    page.the("details:has(summary:contains(法律))").isEqualTo("法律 たずねる先：市民相談の担当 言い方：「法律のことで相談したいです」");
    page.links().contains("https://www.city.meguro.tokyo.jp/");
  }

  @Test
  void aRecordOfTheLevelAboveIsEnoughButANationalOneIsNot() {
    BuiltSite built =
        base()
            .with(
                "content/centers/p.yaml",
                center(
                    "p",
                    """
                    topics: [hikikomori, living]
                    service_area: {scope: prefecture, codes: ["130001"]}
                    """))
            .with(
                "content/centers/n.yaml",
                center("n", "name: 法律の電話\ntopics: [legal]\nservice_area: {scope: national}\n"))
            .build();
    BuiltPage page = built.page("/areas/tokyo/meguro-ku/");
    page.all("section[aria-labelledby=office] summary").containsExactly("法律");
    page.links().contains("/topics/legal/");
    page.the("section[aria-labelledby=level-1] .also").isEqualTo("ここで、ほかに相談できること： お金と暮らし");
  }

  @Test
  void aPrefectureNamesTroublesThatItsMunicipalitiesServe() {
    BuiltSite built =
        base().with("content/centers/l.yaml", center("l", "topics: [living]\n")).build();
    BuiltPage page = built.page("/areas/tokyo/");
    page.the("section[aria-labelledby=in-parts] li").isEqualTo("お金と暮らし 1件");
    page.links().contains("/topics/living/tokyo/");
    page.all("section[aria-labelledby=office] summary").containsExactly("法律");
  }

  @Test
  void linesThatAnswerDayAndNightAreMarkedAsNotOnlyForThisTrouble() {
    BuiltSite built =
        base()
            .with(
                "content/centers/n.yaml",
                center(
                    "n",
                    """
                    kind: crisis_line
                    name: いつでも電話
                    service_area: {scope: national}
                    channels: [{type: phone, number: "0120-279-338", hours: always}]
                    """))
            .with(
                "content/centers/m.yaml",
                center(
                    "m",
                    """
                    kind: crisis_line
                    name: 昼の電話
                    service_area: {scope: national}
                    channels: [{type: phone, number: "0570-064-556", hours: "Mo-Fr 09:00-17:00; PH off"}]
                    """))
            .build();
    BuiltPage page = built.page("/areas/chiba/ichikawa-shi/");
    page.the("section[aria-labelledby=office]").contains("この困りごと専門ではありません");
    page.the("section[aria-labelledby=office] .lines").contains("いつでも電話").doesNotContain("昼の電話");
  }

  @Test
  void firstContactComesFirstAndGroupsLeadToTheTroubleInThePrefecture() {
    BuiltSite built =
        base()
            .with("content/centers/a.yaml", center("a", "name: あとの窓口\nstage: later\n"))
            .with("content/centers/b.yaml", center("b", "name: はじめの窓口\nstage: first_contact\n"))
            .with(
                "content/centers/c.yaml",
                center("c", "name: 急ぎの窓口\nurgency: urgent\ntopics: [legal]\n"))
            .build();
    BuiltPage page = built.page("/areas/tokyo/meguro-ku/");
    page.all("section[aria-labelledby=level-0] :is(h3, h4)")
        .containsExactly("法律", "急ぎの窓口", "ひきこもり", "はじめの窓口", "目黒の相談専用ダイヤル", "あとの窓口");
    page.links().contains("/topics/legal/tokyo/", "/topics/hikikomori/tokyo/");
    built.page("/areas/chiba/ichikawa-shi/").links().contains("/topics/hikikomori/chiba/");
  }

  @Test
  void waysOfContactLeadToRecordsAndAreCompared() {
    BuiltSite built =
        base()
            .with(
                "content/centers/a.yaml",
                center(
                    "a",
                    """
                    name: 書ける窓口
                    kind: npo
                    channels: [{type: email, address: a@example.jp}]
                    """))
            .build();
    BuiltPage page = built.page("/areas/tokyo/meguro-ku/");
    page.fact("電話").containsExactly("目黒の相談専用ダイヤル、都の相談センター");
    page.fact("メール").containsExactly("書ける窓口");
    page.links().contains("/ways/email/tokyo/", "/who/family/");
    page.all("table.choose caption").containsExactly("目黒区で使える窓口：連絡のしかたをくらべる", "目黒区で使える窓口：種類をくらべる");
    built.page("/areas/chiba/ichikawa-shi/").hasNo("table");
  }

  @Test
  void placesBesideFollowTheirCodesAndSaySo() {
    BuiltSite built =
        base()
            .with("content/centers/s.yaml", serving("s", "municipality", "渋谷の窓口", "131130"))
            .with("content/centers/k.yaml", serving("k", "municipality", "新島の窓口", "133639"))
            .build();
    BuiltPage page = built.page("/areas/tokyo/meguro-ku/");
    page.the("#nearby").isEqualTo("東京都の市区町村");
    page.the("section[aria-labelledby=nearby]").contains("となりとはかぎりません");
    page.all("section[aria-labelledby=nearby] li").containsExactly("渋谷区", "新島村");
    page.links().contains("/areas/tokyo/#parts");
    BuiltPage tokyo = built.page("/areas/tokyo/");
    tokyo.all("section[aria-labelledby=parts] h3").startsWith("市・特別区", "町・村");
    tokyo.all("section[aria-labelledby=nearby] li").contains("千葉県").doesNotContain("東京都", "大阪府");
  }

  @Test
  void manyMunicipalitiesAreListedAgainByReading() {
    BuiltSite built =
        base()
            .with(
                "content/centers/m.yaml",
                serving(
                    "m", "custom", "広い窓口", "131016", "131024", "131032", "131041", "131059",
                    "131067", "131075", "131083", "131091", "131113", "131121", "132012", "133035"))
            .build();
    BuiltPage tokyo = built.page("/areas/tokyo/");
    tokyo
        .all("section[aria-labelledby=parts] > .places:not(h3 ~ h3 ~ .places) li")
        .startsWith("千代田区", "中央区", "港区");
    tokyo.all(".again h3").startsWith("あ行", "か行", "さ行");
    tokyo.all(".again div:has(> h3:contains(さ行)) li").containsExactly("品川区", "新宿区", "墨田区", "世田谷区");
    built.page("/areas/chiba/").hasNo(".again");
  }
}
