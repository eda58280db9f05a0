package dev.michishirube.site;

import static dev.michishirube.site.Records.center;
import static dev.michishirube.site.TestSite.site;

import org.junit.jupiter.api.Test;

/** Meetings and distributions of each prefecture. */
class EventsTest {
  private static final String MEETING =
      """
      name: みんなの家
      events:
        - id: tea
          name: お茶の会
          rules: [{weekday: tu, nth: 4, from: "13:30", to: "16:00"}]
          on_holiday: unknown
          venue: 区民会館
          drop_in: yes
          occurrences:
            - {date: 2026-12-22, from: "13:30", to: "15:00"}
            - {date: 2026-12-08}
            - {date: 2026-11-10, venue: 旧館}
            - {date: 2026-10-27}
            - {date: 2026-12-15}
          cancelled: [2026-12-15, 2026-10-27]
      """;

  @Test
  void eventsAreListedWithWhatIsToCome() {
    BuiltSite built = site("base").with("content/centers/a.yaml", center("a", MEETING)).build();
    built.page("/events/").links().contains("/events/tokyo/").doesNotContain("/events/osaka/");
    BuiltPage page = built.page("/events/tokyo/");
    page.links().contains("/centers/a/");
    page.fact("開催日").containsExactly("毎月第4火曜", "13:30〜16:00");
    page.fact("日程")
        .containsExactly(
            "2026年11月24日（令和8年11月24日）火曜 13:30〜16:00",
            "2026年12月8日（令和8年12月8日）火曜",
            "2026年12月22日（令和8年12月22日）火曜 13:30〜15:00",
            "2027年1月26日（令和9年1月26日）火曜 13:30〜16:00",
            "2027年2月23日（令和9年2月23日）火曜 13:30〜16:00（祝日に開くかは確認できていません）",
            "2027年3月23日（令和9年3月23日）火曜 13:30〜16:00");
    page.fact("会場").containsExactly("区民会館");
    page.main().contains("祝日に開くかは、確認できていません", "予約なしで参加できます", "2026年12月15日");
    page.all("details li")
        .containsExactly("2026年11月10日（令和8年11月10日）火曜 旧館", "2026年10月27日（令和8年10月27日）火曜（中止）");
    built.hasNoPage("/events/osaka/");
  }

  @Test
  void thePlaceIsNotToldWhereTheRecordsPlaceIsNot() {
    BuiltPage page =
        site("base")
            .with(
                "content/centers/a.yaml",
                center("a", MEETING + "location: {visibility: on_contact}\n"))
            .build()
            .page("/events/tokyo/");
    page.main().contains("場所は、連絡したときに案内されます").doesNotContain("区民会館", "旧館");
  }

  @Test
  void everyWeekIsSaidWithoutTheMonth() {
    site("base")
        .with("content/centers/a.yaml", center("a", MEETING.replace(", nth: 4", "")))
        .build()
        .page("/centers/a/")
        .fact("開催日")
        .containsExactly("毎週火曜", "13:30〜16:00");
  }

  @Test
  void whatIsClosedHasNoEvents() {
    site("base")
        .with("content/centers/a.yaml", center("a", MEETING + "status: ended\n"))
        .build()
        .hasNoPage("/events/tokyo/")
        .hasNoPage("/events/");
  }

  @Test
  void aDistributionOfAReportIsOver() {
    BuiltPage page =
        site("base")
            .with(
                "content/reports/r.yaml",
                """
                id: r
                program_name: つながり事業
                organizations: [{org: meguro-city, role: host}]
                period: {from: 2022-04-01, to: 2023-03-31}
                results: [{label: 相談, actual: 3, unit: 件}]
                distributions: [{name: 食料の配布会, times: 8, items_given: [米]}]
                sources: [{publisher: 目黒区, url: "https://www.city.meguro.tokyo.jp/"}]
                """)
            .build()
            .page("/events/tokyo/");
    page.main().containsSubsequence("終わったもの", "食料の配布会", "つながり事業", "米");
    page.links().contains("/reports/r/");
  }

  @Test
  void aMeetingForTheWholeCountryStandsOnTheFirstPage() {
    site("base")
        .with("content/centers/a.yaml", center("a", MEETING + "service_area: {scope: national}\n"))
        .build()
        .page("/events/")
        .main()
        .contains("お茶の会");
  }
}
