package dev.michishirube.site;

import static dev.michishirube.site.Records.center;
import static dev.michishirube.site.TestSite.site;

import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

/** What is open in the nights ahead. Sunday 2026-11-22 comes before a Monday that is a holiday. */
class TonightTest {
  private static String desk(String id, String hours, String... more) {
    return center(
        id,
        """
        name: 窓口%s
        channels:
          - {type: phone, number: "03-5722-9363", hours: %s}
        """
                .formatted(id, hours)
            + String.join("\n", more));
  }

  private static BuiltPage tokyo(TestSite site) {
    return site.build().page("/now/tonight/tokyo/");
  }

  private static TestSite with(String hours, String... more) {
    return site("base").with("content/centers/x.yaml", desk("x", hours, more));
  }

  /** The lines of a date that name a record. */
  private static ListAssert<String> on(BuiltPage page, String date) {
    return page.all("section[aria-labelledby=d" + date + "] .lines li:contains(窓口x)");
  }

  private static ListAssert<String> doubtOn(BuiltPage page, String date) {
    return page.all("section[aria-labelledby=d" + date + "] details p:contains(窓口x)");
  }

  @Test
  void thereIsASectionForEachOfEightDatesAndTheLastIsTheEnd() {
    BuiltPage page = tokyo(site("base"));
    page.all("h2[id^=d2026]")
        .containsExactly(
            "今日 11月22日（日曜）の昼と夜",
            "あす 11月23日（月曜・勤労感謝の日）の昼と夜",
            "11月24日（火曜）の夜から翌朝",
            "11月25日（水曜）の夜から翌朝",
            "11月26日（木曜）の夜から翌朝",
            "11月27日（金曜）の夜から翌朝",
            "11月28日（土曜）の昼と夜",
            "11月29日（日曜）の昼と夜");
    page.main().contains("この一覧は11月29日までのものです。");
    page.all("time", "datetime").contains("2026-11-29");
  }

  @Test
  void everyPrefectureHasAListAndTheIndexLeadsThere() {
    BuiltSite built = site("base").build();
    built.page("/now/tonight/").links().contains("/now/tonight/tokyo/", "/now/tonight/okinawa/");
    built.page("/now/tonight/okinawa/").main().contains("沖縄県", "110");
  }

  @Test
  void aNightBelongsToTheEveningItBeginsOn() {
    BuiltPage page = tokyo(with("\"Fr 20:00-29:30; PH off\""));
    on(page, "2026-11-27").containsExactly("窓口x 03-5722-9363 20時〜翌朝5時30分 通話料がかかります");
    on(page, "2026-11-28").isEmpty();
    page.main().contains("「翌朝」は、その夜が明けた朝です");
  }

  @Test
  void whatBeganLastEveningIsToldUntilThisMorning() {
    BuiltPage page = tokyo(with("\"Sa 20:00-29:30; PH off\""));
    page.all("section[aria-labelledby=last-night] li")
        .containsExactly("窓口x 03-5722-9363 20時〜翌朝5時30分 通話料がかかります");
    on(page, "2026-11-22").isEmpty();
  }

  @Test
  void onWorkingDaysTheNightAloneIsToldAndOnDaysOffTheDayToo() {
    BuiltPage page = tokyo(with("\"Mo-Fr 08:30-17:15; Sa,Su,PH 10:00-16:00\""));
    on(page, "2026-11-23").containsExactly("窓口x 03-5722-9363 10時〜16時 通話料がかかります");
    on(page, "2026-11-24").isEmpty();
    on(page, "2026-11-28").hasSize(1);
    on(tokyo(with("\"Mo-Fr 08:30-20:00; PH off\"")), "2026-11-24")
        .containsExactly("窓口x 03-5722-9363 8時30分〜20時 通話料がかかります");
  }

  @Test
  void aHolidayThatNobodyHasConfirmedIsNeitherOpenNorDropped() {
    BuiltPage page = tokyo(with("\"Mo-Fr 08:30-20:00; PH unknown\""));
    on(page, "2026-11-23").isEmpty();
    doubtOn(page, "2026-11-23").singleElement().asString().contains("祝日に開いているか", "窓口x");
    doubtOn(page, "2026-11-24").isEmpty();
    on(page, "2026-11-24").hasSize(1);
  }

  @Test
  void theYearEndIsInDoubtUnlessItIsSaid() {
    String hours = "\"Mo-Su,PH 10:00-20:00\"";
    BuiltPage silent = tokyo(with(hours).today("2026-12-28"));
    List<String> days =
        List.of(
            "2026-12-28",
            "2026-12-29",
            "2026-12-30",
            "2026-12-31",
            "2027-01-01",
            "2027-01-02",
            "2027-01-03",
            "2027-01-04");
    for (String day : days) {
      on(silent, day).as(day).isEmpty();
      doubtOn(silent, day).as(day).singleElement().asString().contains("年末年始に開いているか");
    }
    BuiltPage closed =
        tokyo(with(hours, "year_end: {from: \"12-29\", to: \"01-03\"}").today("2026-12-28"));
    for (String day : days) {
      boolean open = day.endsWith("12-28") || day.endsWith("01-04");
      on(closed, day).as(day).hasSize(open ? 1 : 0);
      doubtOn(closed, day).as(day).isEmpty();
    }
    closed.main().contains("12月31日（木曜）の昼と夜", "この一覧は1月4日までのものです。");
    BuiltPage open = tokyo(with(hours, "year_end: open").today("2026-12-28"));
    days.forEach(day -> on(open, day).as(day).hasSize(1));
  }

  @Test
  void whatIsAlwaysOpenStandsOnceAtTheTop() {
    BuiltPage page = tokyo(with("always"));
    page.all("section[aria-labelledby=always] li:contains(窓口x)").hasSize(1);
    page.all("main li:contains(窓口x)").hasSize(1);
    page.all("main li a[href=tel:110]").hasSize(1);
  }

  @Test
  void hoursThatNobodyKnowsAreListedApart() {
    for (String hours :
        List.of("{text: 夜間も可, certainty: unknown}", "{spec: 24/7, certainty: approximate}")) {
      BuiltPage page = tokyo(with(hours));
      page.all("section[aria-labelledby=unknown] a").contains("窓口x");
      page.all("main li:contains(窓口x)").isEmpty();
    }
  }

  @Test
  void aRoutedLineHasTheValuesOfItsOwnPrefectureAlone() {
    BuiltSite built =
        site("base")
            .with(
                "content/centers/x.yaml",
                center(
                    "x",
                    """
                    name: 窓口x
                    service_area: {scope: national}
                    channels:
                      - type: phone
                        number: "188"
                        routed: nearest
                        by_area:
                          "130001": {hours: "Mo-Su,PH 18:00-22:00"}
                          "270008": {available: no}
                    """))
            .build();
    on(built.page("/now/tonight/tokyo/"), "2026-11-24")
        .singleElement()
        .asString()
        .contains("18時〜22時");
    BuiltPage okinawa = built.page("/now/tonight/okinawa/");
    on(okinawa, "2026-11-24").isEmpty();
    okinawa.all("section[aria-labelledby=unknown] li").singleElement().asString().contains("188");
    built.page("/now/tonight/osaka/").main().doesNotContain("窓口x");
  }

  @Test
  void aNumberThatMayNotBeShownIsNotThereButTheDeskIs() {
    BuiltPage page =
        tokyo(
            site("base")
                .with(
                    "content/centers/x.yaml",
                    desk("x", "\"Mo-Su,PH 10:00-22:00\"")
                        .replace("hours:", "show: withheld, withheld_reason: 確認中, hours:")));
    page.html().doesNotContain("5722-9363");
    on(page, "2026-11-24").singleElement().asString().contains("窓口x", "10時〜22時", "公式の案内");
  }

  @Test
  void whatIsNotActiveIsNotThere() {
    tokyo(with("\"Mo-Su,PH 10:00-22:00\"", "status: suspended")).main().doesNotContain("窓口x");
  }

  @Test
  void nothingIsToldInTheHistory() {
    for (String path : List.of("/now/tonight/", "/now/tonight/tokyo/")) {
      BuiltPage page = site("base").baseUrl("https://www.city.example.lg.jp/").build().page(path);
      page.the("title").isEqualTo("くらしの案内");
      page.has(".exit")
          .hasNo("meta[name=description]")
          .hasNo("script[type]")
          .hasNo("meta[property]");
    }
  }

  @Test
  void lastReceptionIsSaid() {
    on(
            tokyo(
                site("base")
                    .with(
                        "content/centers/x.yaml",
                        desk("x", "\"Mo-Su,PH 10:00-20:00\"")
                            .replace("hours:", "last_reception: \"19:30\", hours:"))),
            "2026-11-24")
        .singleElement()
        .asString()
        .contains("10時〜20時（新しい受付は19時30分まで）");
  }
}
