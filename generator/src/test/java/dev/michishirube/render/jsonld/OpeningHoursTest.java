package dev.michishirube.render.jsonld;

import static dev.michishirube.model.Desks.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.model.Channel;
import dev.michishirube.model.Desks;
import dev.michishirube.model.Site;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hours of a desk as search engines read them, on 2026-11-22. */
class OpeningHoursTest {
  private static final String WEEKDAYS =
      "{[\"Monday\",\"Tuesday\",\"Wednesday\",\"Thursday\",\"Friday\"],"
          + "\"opens\":\"09:00\",\"closes\":\"17:00\"}";
  private static final String NO_HOLIDAY =
      "{\"PublicHolidays\",\"opens\":\"00:00\",\"closes\":\"00:00\"}";

  @TempDir Path folder;

  private OpeningHours of(String hours, String more) {
    String record =
        "channels: [{type: phone, number: 03-3546-5303, hours: %s}]\n".formatted(hours) + more;
    Site site = Desks.site(folder, DAY, record);
    Channel way = site.centers().getFirst().channels().getFirst();
    return WayHours.of(site, site.centers().getFirst(), way);
  }

  private static String text(OpeningHours hours) {
    return hours.said().stream()
        .map(Json::print)
        .collect(Collectors.joining("\n"))
        .replace("\"@type\":\"OpeningHoursSpecification\",", "")
        .replace("\"dayOfWeek\":", "")
        .replace("https://schema.org/", "");
  }

  @Test
  void weekdaysAndHolidays() {
    OpeningHours hours = of("\"Mo,We-Th 08:30-12:00,13:00-17:00; PH off\"", "");
    assertThat(text(hours).lines())
        .containsExactly(
            "{[\"Monday\",\"Wednesday\",\"Thursday\"],\"opens\":\"08:30\",\"closes\":\"12:00\"}",
            "{[\"Monday\",\"Wednesday\",\"Thursday\"],\"opens\":\"13:00\",\"closes\":\"17:00\"}",
            NO_HOLIDAY);
    assertThat(hours.unsaid())
        .containsExactlyInAnyOrder(Unsaid.YEAR_END_UNKNOWN, Unsaid.MID_AUGUST_UNKNOWN);
  }

  @Test
  void unknownHolidaysAreNotSaid() {
    OpeningHours hours = of("\"Su 10:00-24:00; PH unknown\"", "year_end: open\n");
    assertThat(text(hours)).isEqualTo("{\"Sunday\",\"opens\":\"10:00\",\"closes\":\"23:59\"}");
    assertThat(hours.unsaid())
        .containsExactlyInAnyOrder(Unsaid.HOLIDAYS_UNKNOWN, Unsaid.MID_AUGUST_UNKNOWN);
  }

  @Test
  void holidaysMayHaveHoursOfTheirOwn() {
    assertThat(text(of("\"Mo-Fr 09:00-17:00; PH 10:00-12:00\"", "")).lines())
        .containsExactly(WEEKDAYS, "{\"PublicHolidays\",\"opens\":\"10:00\",\"closes\":\"12:00\"}");
  }

  @Test
  void dayAndNight() {
    OpeningHours hours = of("always", "");
    assertThat(hours.said()).hasSize(1);
    assertThat(text(hours))
        .contains("Monday", "Sunday", "\"opens\":\"00:00\",\"closes\":\"23:59\"");
    assertThat(hours.unsaid()).isEmpty();
  }

  @Test
  void aNightClosesOnTheNextMorning() {
    assertThat(text(of("\"Sa 20:00-29:30; PH off\"", "")))
        .contains("{\"Saturday\",\"opens\":\"20:00\",\"closes\":\"05:30\"}");
  }

  @Test
  void theYearEndAndSingleDaysHaveTheirDates() {
    OpeningHours hours =
        of(
            "\"Mo-Fr 09:00-17:00; PH off\"",
            """
            year_end: {from: "12-29", to: "01-03"}
            exceptions:
              - {date: 2026-12-01, closed: true}
              - {date: 2026-12-05, hours: "10:00-12:00"}
              - {date: 2026-12-06, note: 未定}
              - {date: 2026-11-02, closed: true}
            """);
    assertThat(text(hours).lines())
        .containsExactly(
            WEEKDAYS,
            NO_HOLIDAY,
            "{\"opens\":\"00:00\",\"closes\":\"00:00\",\"validFrom\":\"2026-12-29\",\"validThrough\":\"2027-01-03\"}",
            "{\"opens\":\"00:00\",\"closes\":\"00:00\",\"validFrom\":\"2026-12-01\",\"validThrough\":\"2026-12-01\"}",
            "{\"opens\":\"10:00\",\"closes\":\"12:00\",\"validFrom\":\"2026-12-05\",\"validThrough\":\"2026-12-05\"}");
    assertThat(hours.unsaid()).contains(Unsaid.DAY_UNKNOWN);
  }

  @Test
  void datedHoursHaveTheirDays() {
    OpeningHours hours =
        of(
            "[{value: \"Mo-Fr 09:00-17:00; PH unknown\", until: 2027-03-31}, {value: always, from:"
                + " 2027-04-01}]",
            "");
    assertThat(text(hours).lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("\"valid"))
        .first()
        .asString()
        .endsWith("\"closes\":\"17:00\",\"validThrough\":\"2027-03-31\"}");
  }

  @Test
  void hoursThatCannotBeSaidWholeAreNotSaid() {
    OpeningHours hours = of("\"Mo[1] 10:00-12:00; PH off\"", "");
    assertThat(hours.said()).isEmpty();
    assertThat(hours.unsaid()).containsExactly(Unsaid.NOT_WEEKLY);
  }

  @Test
  void datesOfTheHoursAreSaidWithTheirDays() {
    OpeningHours hours =
        of("\"Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off; Dec 28 09:00-12:00\"", "");
    assertThat(text(hours).lines())
        .containsExactly(
            WEEKDAYS,
            NO_HOLIDAY,
            "{\"opens\":\"09:00\",\"closes\":\"12:00\",\"validFrom\":\"2026-12-28\",\"validThrough\":\"2026-12-28\"}",
            "{\"opens\":\"00:00\",\"closes\":\"00:00\",\"validFrom\":\"2026-12-29\",\"validThrough\":\"2027-01-03\"}");
    assertThat(hours.unsaid())
        .as("the hours answer for the year end")
        .containsExactly(Unsaid.MID_AUGUST_UNKNOWN);
  }

  @Test
  void seasonsHaveTheirDaysForTheMonthsAhead() {
    OpeningHours hours = of("\"Apr-Oct Mo-Fr 09:00-18:00; Nov-Mar Mo-Fr 09:00-17:00; PH off\"", "");
    String days =
        "{[\"Monday\",\"Tuesday\",\"Wednesday\",\"Thursday\",\"Friday\"],\"opens\":\"09:00\",";
    assertThat(text(hours).lines().filter(line -> !line.contains("PublicHolidays")))
        .containsExactly(
            days
                + "\"closes\":\"17:00\",\"validFrom\":\"2026-11-01\",\"validThrough\":\"2027-03-31\"}",
            days
                + "\"closes\":\"18:00\",\"validFrom\":\"2027-04-01\",\"validThrough\":\"2027-10-31\"}",
            days
                + "\"closes\":\"17:00\",\"validFrom\":\"2027-11-01\",\"validThrough\":\"2028-03-31\"}");
  }

  @Test
  void aWholeDayFromMorningToMorningDoesNotReadAsClosed() {
    assertThat(text(of("\"Mo-Su,PH 16:00-21:00; Dec 10 08:00-32:00\"", "")))
        .contains("{\"opens\":\"08:00\",\"closes\":\"07:59\",\"validFrom\":\"2026-12-10\"");
  }

  @Test
  void dayAndNightIsClosedWhereTheRecordClosesTheYearEnd() {
    assertThat(text(of("always", "year_end: {from: \"12-29\", to: \"01-03\"}\n")))
        .contains("\"validFrom\":\"2026-12-29\",\"validThrough\":\"2027-01-03\"");
  }

  @Test
  void onlyWhatIsExactIsSaid() {
    OpeningHours rough = of("{spec: \"Mo-Fr 09:00-17:00; PH off\", certainty: approximate}", "");
    assertThat(rough).isEqualTo(new OpeningHours(rough.said(), java.util.Set.of(Unsaid.NOT_EXACT)));
    assertThat(rough.said()).isEmpty();
    assertThat(of("{text: 平日の昼}", "").unsaid()).containsExactly(Unsaid.WORDS);
  }
}
