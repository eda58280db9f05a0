package dev.michishirube.render.sheet.form;

import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.model.leaflet.Form;
import dev.michishirube.site.Records;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a calendar says on paper. */
class CalendarFormTest {
  private static final String MEETING =
      """
      name: みんなの家
      channels: [{type: phone, number: "03-5555-0101"}]
      events:
        - id: tea
          name: お茶の会
          rules: [{weekday: tu, nth: 4, from: "13:30", to: "16:00"}]
          on_holiday: open
          venue: 区民会館
        - id: walk
          name: 散歩
          rules: [{text: 月に1回くらい, certainty: approximate}]
          on_holiday: unknown
      """;

  private static List<String> text(String record) {
    SheetDesk desk =
        SheetDesk.of(site("base").with("content/centers/a.yaml", Records.center("a", record)));
    return SheetText.of(desk.sheet(Form.CALENDAR, desk.place("130001")));
  }

  @Test
  void theNextThreeMonthsHaveATableEach() {
    assertThat(text(MEETING))
        .containsSubsequence(
            "東京都の集まり・催し",
            "2026年11月（令和8年11月）",
            "日と時間",
            "名前",
            "会場",
            "24日（火）",
            "13:30〜16:00",
            "お茶の会",
            "みんなの家",
            "区民会館",
            "2026年12月（令和8年12月）",
            "22日（火）",
            "2027年1月（令和9年1月）",
            "26日（火）",
            "日にちが決まっていない集まり",
            "散歩",
            "月に1回くらい",
            "たしかめる先",
            "みんなの家",
            "03-5555-0101")
        .doesNotContain("2027年2月（令和9年2月）");
  }

  @Test
  void ofAnAtRiskMeetingNeitherNameNorPlaceIsTold() {
    assertThat(text(MEETING + "at_risk_topic: true\nlocation: {visibility: on_contact}\n"))
        .contains("24日（火）", "窓口で聞いてください")
        .noneMatch(line -> line.contains("お茶の会"))
        .noneMatch(line -> line.contains("みんなの家"))
        .noneMatch(line -> line.contains("散歩"))
        .noneMatch(line -> line.contains("区民会館"));
  }

  @Test
  void anAreaWithoutDatesSaysSo() {
    assertThat(text("name: みんなの家\n")).contains("いま、日にちが分かっている集まりは、ありません。");
  }
}
