package dev.michishirube.site;

import static dev.michishirube.site.Records.center;
import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dev.michishirube.model.ShortCode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Calendars of events, read by a parser that knows nothing of the site. Today is 2026-11-22. */
class CalendarsTest {
  private static final String MEETING =
      """
      name: みんなの家
      as_of: 2026-07
      location: {visibility: public, address: 東京都目黒区上目黒2-19-15}
      events:
        - id: tea
          name: お茶の会
          rules: [{weekday: tu, nth: 4, from: "13:30", to: "16:00"}]
          on_holiday: unknown
          occurrences:
            - {date: 2026-12-08}
            - {date: 2026-12-12, from: "10:00", venue: "旧館; 2階, 奥"}
          cancelled: [2026-12-22]
      """;

  private static ICalendar calendar(BuiltSite built, String path) {
    assertThat(built.files()).containsKey(path);
    ICalendar read = Biweekly.parse(built.files().get(path)).first();
    assertThat(read.validate(ICalVersion.V2_0).isEmpty()).as("by RFC 5545").isTrue();
    return read;
  }

  private static VEvent on(ICalendar calendar, String day) {
    List<VEvent> events =
        calendar.getEvents().stream()
            .filter(e -> e.getUid().getValue().contains(day.replace("-", "")))
            .toList();
    assertThat(events).as(day).hasSize(1);
    return events.getFirst();
  }

  @Test
  void eachEventAndEachPrefectureHasOne() {
    BuiltSite built = site("base").with("content/centers/a.yaml", center("a", MEETING)).build();
    built.page("/centers/a/").links().contains("/centers/a/tea.ics");
    built
        .page("/events/tokyo/")
        .links()
        .contains("/events/tokyo/calendar.ics", "/centers/a/tea.ics");
    ICalendar series = calendar(built, "centers/a/tea.ics");
    ICalendar tokyo = calendar(built, "events/tokyo/calendar.ics");
    assertThat(tokyo.getEvents()).hasSameSizeAs(series.getEvents()).hasSize(14);

    VEvent first = on(series, "2026-11-24");
    assertThat(first.getUid().getValue()).isEqualTo("a.tea.20261124@michishirube");
    assertThat(first.getSummary().getValue()).isEqualTo("お茶の会（みんなの家）");
    assertThat(first.getDateStart().getValue().toInstant()).isEqualTo("2026-11-24T04:30:00Z");
    assertThat(first.getDateEnd().getValue().toInstant()).isEqualTo("2026-11-24T07:00:00Z");
    assertThat(first.getDateTimeStamp().getValue().toInstant()).isEqualTo("2026-07-01T00:00:00Z");
    assertThat(first.getLocation().getValue()).isEqualTo("東京都目黒区上目黒2-19-15");
    assertThat(first.getStatus().getValue()).isEqualTo("CONFIRMED");

    VEvent holiday = on(series, "2027-02-23");
    assertThat(holiday.getStatus().getValue()).isEqualTo("TENTATIVE");
    assertThat(holiday.getDescription().getValue()).contains("祝日に開くかは確認できていません");
    assertThat(on(series, "2026-12-22").getStatus().getValue()).isEqualTo("CANCELLED");
    assertThat(on(series, "2026-12-08").getDateStart().getValue().hasTime()).isFalse();
    assertThat(on(series, "2026-12-12").getLocation().getValue()).isEqualTo("旧館; 2階, 奥");
  }

  @Test
  void thePageOfAPrefectureGroupsTheDatesByMonth() {
    BuiltPage page =
        site("base")
            .with("content/centers/a.yaml", center("a", MEETING))
            .build()
            .page("/events/tokyo/");
    page.main()
        .containsSubsequence(
            "これから12か月の日程",
            "2026年11月（令和8年11月）",
            "お茶の会（みんなの家）",
            "24日（火曜） 13:30〜16:00",
            "2026年12月（令和8年12月）",
            "8日（火曜）",
            "12日（土曜） 10:00〜 旧館; 2階, 奥",
            "2027年2月（令和9年2月）",
            "23日（火曜） 13:30〜16:00（祝日に開くかは確認できていません）",
            "2027年10月（令和9年10月）")
        .doesNotContain("2027年11月");
  }

  @Test
  void whatIsAtRiskTellsItsTimesAlone() {
    BuiltSite built =
        site("base")
            .with(
                "content/centers/a.yaml",
                center("a", MEETING + "at_risk_topic: true\nnote: 同じ日です\n"))
            .build();
    String slug = ShortCode.of("a");
    String path = "centers/" + slug + "/" + ShortCode.of("tea") + ".ics";
    built.page("/centers/" + slug + "/").links().contains("/" + path);
    calendar(built, path);
    String unfolded = built.files().get(path).replace("\r\n ", "");
    assertThat(unfolded)
        .contains("SUMMARY:くらしの案内")
        .doesNotContain("お茶", "みんなの家", "目黒", "旧館", "LOCATION", "DESCRIPTION", "URL", "tea");
    assertThat(built.files()).doesNotContainKey("events/tokyo/calendar.ics");
  }

  @Test
  void aHiddenPlaceIsInNoCalendar() {
    BuiltSite built =
        site("base")
            .with(
                "content/centers/a.yaml",
                center("a", MEETING.replace("visibility: public", "visibility: secret")))
            .build();
    built.hasNowhere("上目黒2-19-15", "旧館");
    assertThat(built.files().get("centers/a/tea.ics")).doesNotContain("LOCATION");
  }

  @Test
  void turnsThatNobodyCanPlaceHaveWordsAndNoCalendar() {
    String rule =
        "name: めぐろのいばしょ\nevents: [{id: e, name: めぐろのいばしょ, rules: [{alternate: "
            + "[{weekday: tu, nth: 4}, {weekday: su, nth: 4}], anchor: %s}]}]\n";
    BuiltSite built =
        site("base").with("content/centers/a.yaml", center("a", rule.formatted("unknown"))).build();
    built.page("/centers/a/").main().contains("どの月がどちらの曜日かは、確認できていません");
    assertThat(built.files().keySet()).noneMatch(path -> path.endsWith(".ics"));
    built.page("/centers/a/").main().doesNotContain("日程");

    BuiltSite anchored =
        site("base").with("content/centers/a.yaml", center("a", rule.formatted("2026-07"))).build();
    anchored
        .page("/centers/a/")
        .fact("日程")
        .startsWith("2026年11月24日（令和8年11月24日）火曜", "2026年12月27日（令和8年12月27日）日曜");
  }

  @Test
  void theEnglishPageLeadsToTheSameCalendar() {
    BuiltSite built =
        site("base")
            .config("languages: [ja, en]\n")
            .with("content/centers/a.yaml", center("a", MEETING))
            .build();
    built.page("/en/centers/a/").links().contains("/centers/a/tea.ics");
    built.page("/en/centers/a/").main().contains("2026-11-24 (Tuesday) 13:30–16:00");
  }
}
