package dev.michishirube.site;

import static dev.michishirube.site.Records.center;
import static dev.michishirube.site.TestSite.site;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The week of a desk and the days ahead that differ from it, as its page tells them. */
class HoursPageTest {
  private static final String ROW = ".week tr";
  private static final String DAY = ".hours li";

  private static TestSite desk(String record) {
    return site("base").with("content/centers/desk.yaml", center("desk", record));
  }

  private static String phone(String hours) {
    return "channels: [{type: phone, number: 03-3546-5303, hours: %s}]\n".formatted(hours);
  }

  private static BuiltPage page(String record, String today) {
    return desk(record).today(today).build().page("/centers/desk/");
  }

  private static void specials(String record, String today, String... lines) {
    page(record, today).all(DAY).containsExactly(lines);
  }

  @Test
  void theWeekIsATableWithHolidaysAndTheYearEnd() {
    BuiltPage page =
        page(
            phone("\"Tu-Fr 08:30-12:00,13:00-17:00; Sa 20:00-29:30; PH off\"")
                + "year_end: {from: \"12-29\", to: \"01-03\"}\n",
            "2026-11-24");
    page.the("section.hours h2").isEqualTo("受付の曜日と時間");
    page.the(".week caption").isEqualTo("電話");
    page.all(ROW)
        .containsExactly(
            "月曜 休み",
            "火曜〜金曜 8時30分〜12時、13時〜17時",
            "土曜 20時〜翌朝5時30分",
            "日曜 休み",
            "祝日 休み",
            "年末年始（12月29日〜1月3日） 休み");
    page.all(".week th", "scope").containsOnly("row");
    page.hasNo(DAY).hasNo(".hours h3");
  }

  @Test
  void whatNobodyHasConfirmedIsSaidInTheTable() {
    page(phone("\"Mo-Fr 09:00-17:00; Sa unknown\""), "2026-11-24")
        .all(ROW)
        .contains("土曜 確認できていません", "祝日 確認できていません", "年末年始（12月28日〜1月4日） 確認できていません");
  }

  @Test
  void dayAndNightNeedsNoTable() {
    page(phone("always"), "2026-11-22").hasNo(".hours");
    page(phone("\"Mo-Su,PH 09:00-21:00\""), "2026-11-22").hasNo(".week").hasNo(".hours");
  }

  @Test
  void whatIsNotExactIsNeverComputed() {
    for (String hours :
        List.of(
            "{text: 応相談}",
            "{spec: \"Mo-Fr 09:00-17:00; PH off\", certainty: approximate}",
            "{spec: \"Mo-Fr 09:00-17:00; PH off\", certainty: unknown}")) {
      page(phone(hours), "2026-12-25").hasNo(".hours").main().contains("事前に確認してください");
    }
  }

  @Test
  void hoursThatAreNoWeekHaveNoTableButTheirSpecialDays() {
    BuiltPage page = page(phone("\"Mo[4],Tu[4] 10:00-12:00; PH off\""), "2026-11-22");
    page.hasNo(".week");
    page.all(DAY).containsExactly("11月23日（月・祝） お休みです");
  }

  private static final String OFF_AT_YEAR_END = "\"Mo-Fr 08:30-17:00; PH off; Dec 29-Jan 03 off\"";

  @Test
  void datesThatTheHoursNameAreNoPartOfTheWeek() {
    BuiltPage page = page(phone(OFF_AT_YEAR_END), "2026-12-21");
    page.the(".week caption").isEqualTo("電話");
    page.all(ROW).containsExactly("月曜〜金曜 8時30分〜17時", "土曜・日曜 休み", "祝日 休み", "年末年始（12月29日〜1月3日） 休み");
    page.the(".hours h3").isEqualTo("1月3日（日）までの、いつもとちがう日");
    page.all(DAY).containsExactly("12月29日（火）〜1月3日（日） 年末年始のお休みです");
    page.html().contains("\"validFrom\":\"2026-12-29\",\"validThrough\":\"2027-01-03\"");
    specials(phone(OFF_AT_YEAR_END), "2026-11-24");
    specials(
        phone(OFF_AT_YEAR_END), "2026-12-31", "12月31日（木）〜1月3日（日） 年末年始のお休みです", "1月11日（月・祝） お休みです");
  }

  @Test
  void otherHoursOnDatesAreToldWithTheReasonThatTheDatesHave() {
    specials(
        phone("\"Mo-Su,PH 09:00-21:00; Dec 29-Jan 03 09:00-17:00\""),
        "2026-12-21",
        "12月29日（火）〜1月3日（日） 年末年始は9時〜17時に受け付けます");
    specials(
        phone("\"Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 unknown\""),
        "2026-12-21",
        "12月29日（火）〜1月3日（日） 年末年始の受付は確認できていません");
    specials(
        phone("\"Mo-Fr 09:00-17:00; PH off; Aug 13-16 off\""),
        "2027-08-12",
        "8月13日（金）〜8月16日（月） お盆のお休みです");
    specials(
        phone("\"Mo-Su,PH 16:00-21:00; Jan 10,Nov 10,Dec 10 08:00-32:00\""),
        "2026-12-01",
        "12月10日（木） 8時〜翌朝8時に受け付けます");
  }

  private static final String SEASONS =
      "\"Apr 01-Oct 31 Mo-Fr 09:00-18:00; Nov 01-Mar 31 Mo-Fr 09:00-17:00; PH off\"";

  @Test
  void aSeasonHasATableThatNamesItsDays() {
    BuiltPage winter = page(phone(SEASONS), "2026-11-24");
    winter.all(".week caption").containsExactly("電話 11月1日〜3月31日の時間");
    winter
        .all(ROW)
        .containsExactly("月曜〜金曜 9時〜17時", "土曜・日曜 休み", "祝日 休み", "年末年始（12月28日〜1月4日） 確認できていません");
    BuiltPage summer = page(phone(SEASONS), "2027-06-01");
    summer.all(".week caption").containsExactly("電話 4月1日〜10月31日の時間");
    summer.all(ROW).containsExactly("月曜〜金曜 9時〜18時", "土曜・日曜 休み", "祝日 休み");
  }

  @Test
  void theNextSeasonHasItsTableTwoWeeksAhead() {
    page(phone(SEASONS), "2027-03-18").all(".week caption").containsExactly("電話 11月1日〜3月31日の時間");
    BuiltPage march = page(phone(SEASONS), "2027-03-19");
    march.all(".week caption").containsExactly("電話 11月1日〜3月31日の時間", "電話 4月1日〜10月31日の時間");
    march.all(ROW).contains("月曜〜金曜 9時〜17時", "月曜〜金曜 9時〜18時");
    march.all(DAY).containsExactly("3月22日（月・祝） お休みです");
  }

  @Test
  void hoursOfSomeMonthsAloneSayThatTheOthersAreClosed() {
    BuiltPage page = page(phone("\"Jul-Aug 09:00-17:00\""), "2026-11-24");
    page.all(".week caption").containsExactly("電話 9月1日〜6月30日の時間");
    page.all(ROW).contains("毎日 休み", "祝日 休み");
  }

  @Test
  void englishTellsSeasonsAndDatesToo() {
    desk(phone(
            "\"Apr-Oct Mo-Fr 09:00-18:00; Nov-Mar Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off\""))
        .config("languages: [ja, en]")
        .today("2026-12-21")
        .build()
        .page("/en/centers/desk/")
        .main()
        .contains(
            "Mon–Fri in Nov–Mar 9:00–17:00",
            "(hours from 11/1 to 3/31)",
            "New Year (12/29–1/3) Closed",
            "Tue 12/29 – Sun 1/3: closed for New Year");
  }

  @Test
  void waysWithEqualHoursShareATable() {
    BuiltPage page =
        page(
            """
            channels:
              - {type: phone, number: 03-3546-5303, label: 相談, hours: "Mo-Fr 09:00-17:00; PH off"}
              - {type: in_person, hours: "Mo-Fr 09:00-17:00; PH off"}
              - {type: fax, number: 03-3546-5304, hours: "Mo-Fr 09:00-16:00; PH unknown"}
              - {type: email, address: desk@example.jp}
            """,
            "2026-11-22");
    page.all(".week caption").containsExactly("電話 相談・行って相談", "ファックス");
    page.all(".ways-of").containsExactly("電話 相談・行って相談", "ファックス");
    page.all(DAY).containsExactly("11月23日（月・祝） お休みです", "11月23日（月・祝） 祝日の受付は確認できていません");
  }

  @Test
  void theListSaysUntilWhichDayItHolds() {
    page(phone("\"Mo-Fr 09:00-17:00; PH off\""), "2026-11-22")
        .the(".hours h3")
        .isEqualTo("12月5日（土）までの、いつもとちがう日");
  }

  @Test
  void daysThatAreAlikeAreJoined() {
    String weekdays = phone("\"Mo-Fr 09:00-17:00; PH off\"");
    specials(weekdays, "2027-04-24", "4月29日（木・祝） お休みです", "5月3日（月・祝）〜5月5日（水・祝） お休みです");
    specials(weekdays, "2026-12-25", "12月28日（月）〜1月4日（月） 年末年始の受付は確認できていません");
    specials(
        weekdays + "year_end: {from: \"12-29\", to: \"01-03\"}\n",
        "2026-12-20",
        "12月29日（火）〜1月3日（日） 年末年始のお休みです");
    specials(weekdays + "year_end: open\n", "2026-12-20", "1月1日（金・祝） お休みです");
  }

  @Test
  void aHolidayOnADayThatIsClosedAnywayIsNotWorthALine() {
    specials(phone("\"Mo-Fr 09:00-17:00; PH off\""), "2027-03-14", "3月22日（月・祝） お休みです");
    specials(phone("\"Tu 09:00-17:00; PH off\""), "2026-11-22");
  }

  @Test
  void holidaysWithHoursOfTheirOwnSayThem() {
    specials(
        phone("\"Mo-Fr 09:00-21:00; Sa-Su,PH 10:00-18:00\""),
        "2026-11-22",
        "11月23日（月・祝） 10時〜18時に受け付けます");
  }

  @Test
  void singleDaysAreNamedWithTheirReason() {
    specials(
        phone("\"Mo-Fr 09:00-17:00; PH off\"")
            + "exceptions: [{date: 2026-12-01, closed: true, note: 点検}, {date: 2026-12-05,"
            + " hours: \"10:00-12:00\"}, {date: 2026-12-02, note: 開所式}, {date: 2026-12-06, closed:"
            + " true}]\n",
        "2026-11-22",
        "11月23日（月・祝） お休みです",
        "12月1日（火） お休みです（点検）",
        "12月2日（水） 受付は確認できていません（開所式）",
        "12月5日（土） 10時〜12時に受け付けます");
  }

  @Test
  void inMidAugustDesksThatAreNoPublicOfficesAreUnconfirmed() {
    String weekdays = phone("\"Mo-Fr 09:00-17:00; PH off\"");
    specials(weekdays, "2027-08-08", "8月11日（水・祝） お休みです", "8月13日（金）〜8月16日（月） お盆の受付は確認できていません");
    specials(weekdays + "organization: meguro-city\n", "2027-08-08", "8月11日（水・祝） お休みです");
  }

  @Test
  void daysOffOfThePlaceAreUnconfirmed() {
    desk(phone("\"Mo-Fr 09:00-17:00; PH off\""))
        .with(
            "content/local-days.yaml",
            "- {name: 開港記念日, from: \"12-01\", areas: [\"130001\"], basis: 東京都の条例}\n")
        .build()
        .page("/centers/desk/")
        .all(DAY)
        .contains("12月1日（火） 開港記念日の受付は確認できていません");
  }

  @Test
  void hoursOfALaterDayHaveATableOfTheirOwnAndSwitchOnTheirDay() {
    String moving =
        phone(
            "[{value: \"Mo-Fr 09:00-17:00; PH off\", until: 2027-03-31}, {value: \"Tu-Sa"
                + " 10:00-19:00; PH off\", from: 2027-04-01}]");
    page(moving, "2027-02-22").all(".week caption").containsExactly("電話");
    BuiltPage march = page(moving, "2027-03-20");
    march.all(".week caption").containsExactly("電話", "電話 2027年4月1日（令和9年4月1日）から");
    march.all(ROW).contains("月曜〜金曜 9時〜17時", "火曜〜土曜 10時〜19時");
    page(moving, "2027-04-01").all(ROW).contains("火曜〜土曜 10時〜19時").doesNotContain("月曜〜金曜 9時〜17時");
  }

  @Test
  void afterTheLastDayOfItsHoursNothingIsKnown() {
    specials(
        phone("[{value: \"Mo-Fr 09:00-17:00; PH off\", until: 2026-12-01}]"),
        "2026-11-24",
        "12月2日（水）から 受付は確認できていません");
  }

  @Test
  void aRoutedLineHasNoWeekOfItsOwn() {
    desk("""
    service_area: {scope: national}
    channels: [{type: phone, number: "188", routed: nearest, hours: "Mo-Fr 09:00-17:00; PH off"}]
    """)
        .build()
        .page("/centers/desk/")
        .hasNo(".hours");
  }

  @Test
  void aDeskThatIsNotActiveTellsNoHours() {
    page(phone("\"Mo-Fr 09:00-17:00; PH off\"") + "status: suspended\n", "2026-11-22")
        .hasNo(".hours");
  }

  @Test
  void englishSaysTheSame() {
    desk(phone("\"Mo-Fr 08:05-17:00; PH off\"")
            + "exceptions: [{date: 2026-12-01, closed: true, note: 点検}]\n")
        .config("languages: [ja, en]")
        .build()
        .page("/en/centers/desk/")
        .main()
        .contains(
            "Monday to Friday 8:05–17:00",
            "Mon 11/23, public holiday: closed",
            "Tue 12/1: closed (点検)",
            "Unusual days until Sat 12/5");
  }

  @Test
  void noPageSaysWhatHoldsAtTheMomentOfTheBuild() {
    page(phone("\"Mo-Su,PH 00:00-24:00\""), "2026-11-22").main().doesNotContain("受付中", "受付けています");
  }
}
