package dev.michishirube.site;

import static dev.michishirube.site.Records.center;
import static dev.michishirube.site.TestSite.site;

import org.junit.jupiter.api.Test;

/** What a record says of itself beyond its ways of contact, and how one of them differs. */
class CenterPageTest {
  private static final String DESK =
      """
      situations: [no-food]
      roles: [{org: meguro-city, role: host}, {org: 地域の会, role: cooperation}]
      service_area: {scope: municipality, codes: ["131105"], also: [live, work], note: 通う人も使えます。}
      year_end: {from: "12-29", to: "01-03"}
      exceptions: [{date: 2026-12-24, closed: true, note: 点検}, {date: 2026-05-01, closed: true}]
      accessibility: {wheelchair: 1, writing_support: 9, sign_language: 2}
      location: {visibility: public, address: 目黒区上目黒2-19-15}
      statistics: [{label: 相談の数, value: 5, unit: 件, source: {publisher: 目黒区, document: 年報}}]
      channels:
        - type: phone
          number: 03-3546-5303
          hours: "Mo-Fr 09:00-17:00; PH off"
          languages: [{code: en, mode: native, hours: "Mo 09:00-12:00; PH off"}]
          service_area: {scope: municipality, codes: ["131016"]}
          eligible: {who: [supporter]}
          fee: {type: partly}
          anonymity: anonymous_ok
          accessibility: {relay_service: 1}
      events:
        - id: tea
          name: お茶の会
          rules: [{text: 月1回, certainty: approximate}]
          occurrences: [{date: 2026-12-10, from: "13:00", to: "15:00"}]
          cancelled: [2026-12-17, 2026-01-15]
          anonymity: nickname_ok
          eligible: {who: [family]}
      """;

  private static final String SITUATIONS =
      """
      - id: no-food
        name: 食べるものがない
        name_kana: たべるものがない
        plain: 食べものに困っているとき。
        parent: living
      """;

  private static TestSite desk(String more) {
    return site("base")
        .with("content/vocabulary/situations.yaml", SITUATIONS)
        .with("content/centers/desk.yaml", center("desk", DESK + more));
  }

  private static final BuiltPage PAGE = desk("").build().page("/centers/desk/");

  @Test
  void organizationsStandWithTheirParts() {
    PAGE.fact("かかわる団体").containsExactly("主催：目黒区", "協力：地域の会");
  }

  @Test
  void tiesToTheAreaAreSaid() {
    PAGE.fact("住所などの条件").endsWith("住んでいる・働いている人も使えます", "通う人も使えます。");
  }

  @Test
  void daysThatDifferAreSaidUntilTheyAreOver() {
    PAGE.fact("年末年始").containsExactly("12月29日から1月3日までは休みです");
    PAGE.fact("いつもとちがう日").containsExactly("2026年12月24日（令和8年12月24日）は休みです", "点検");
  }

  @Test
  void aWaySaysWhatIsDifferent() {
    PAGE.all(".channel dt").contains("相談できる人", "費用", "名前", "電話リレーサービス");
    PAGE.all(".channel dd").contains("支援する人", "一部有料", "名前を言わずに相談できます", "東京都千代田区");
    PAGE.main().contains("English（その言葉を話す人） 月曜 9時〜12時（祝日を除く）");
  }

  @Test
  void accessibilityIsSaidAsFarAsItIsKnown() {
    PAGE.fact("車いすで入れる").containsExactly("あります");
    PAGE.fact("手話").containsExactly("公開していません");
    PAGE.fact("確認できていません").contains("筆談");
    String none = "accessibility: {wheelchair: 1, writing_support: 9, sign_language: 2}\n";
    site("base")
        .with("content/vocabulary/situations.yaml", SITUATIONS)
        .with("content/centers/desk.yaml", center("desk", DESK.replace(none, "")))
        .build()
        .page("/centers/desk/")
        .fact("確認できていません")
        .contains("設備や手伝い");
  }

  @Test
  void anEventSaysItsTimesAndWhatIsCancelled() {
    PAGE.fact("日程").containsExactly("2026年12月10日（令和8年12月10日）木曜 13:00〜15:00");
    PAGE.fact("中止の日").containsExactly("2026年12月17日（令和8年12月17日）木曜");
    PAGE.main().contains("呼び名（ニックネーム）で相談できます");
  }

  @Test
  void aNumberStandsWithItsSource() {
    PAGE.fact("相談の数").containsExactly("5件", "出典：目黒区「年報」");
  }

  @Test
  void troublesLeadToTheirPages() {
    PAGE.links().contains("/situations/no-food/", "/topics/hikikomori/");
  }

  @Test
  void whatIsNotActiveTellsNoDaysAndNoWays() {
    BuiltPage ended = desk("status: ended\n").build().page("/centers/desk/");
    ended.main().contains("この窓口は終わりました").doesNotContain("年末年始", "お茶の会", "支援する人");
    ended.links().contains("/topics/hikikomori/").noneMatch(link -> link.startsWith("tel:03-3546"));
  }
}
