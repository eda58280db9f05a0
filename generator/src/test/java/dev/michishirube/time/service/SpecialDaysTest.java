package dev.michishirube.time.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.check.ReferenceData;
import dev.michishirube.time.Hours;
import dev.michishirube.time.HoursParser;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which days ahead are worth a line. */
class SpecialDaysTest {
  private static List<String> days(ServiceHours hours, String from, int length) {
    return new SpecialDays(hours, ReferenceData.holidays())
        .within(LocalDate.parse(from), length).stream()
            .map(run -> run.first() + " " + run.last() + " " + run.times().reason())
            .toList();
  }

  private static Hours spec(String text) {
    HoursParser.Parsed parsed = (HoursParser.Parsed) HoursParser.parse(text);
    return new Hours.Spec(parsed.spec(), parsed.rules(), null, Hours.Certainty.EXACT);
  }

  private static List<String> days(String spec, String from, int length) {
    return days(ServiceHours.of(spec(spec)), from, length);
  }

  @Test
  void holidaysThatFollowOneAnotherAreOneRun() {
    assertThat(days("Mo-Fr 09:00-17:00; PH off", "2026-09-14", 14))
        .containsExactly("2026-09-21 2026-09-23 HOLIDAY");
    assertThat(days("Mo-We 09:00-17:00", "2026-09-14", 14))
        .as("unknown on holidays")
        .containsExactly("2026-09-21 2026-09-23 HOLIDAY");
  }

  @Test
  void aHolidayThatIsLikeAnyDayIsNone() {
    assertThat(days("24/7", "2026-09-14", 14)).isEmpty();
    assertThat(days("Th-Fr 09:00-17:00; PH off", "2026-09-14", 14)).isEmpty();
    assertThat(days("Mo-Su,PH 09:00-17:00", "2026-09-14", 14)).isEmpty();
  }

  @Test
  void aSeasonHasTheDaysThatAreClosedAnyway() {
    YearEnd closed = new YearEnd.Closed(new YearEnd.Span(MonthDay.of(12, 29), MonthDay.of(1, 3)));
    ServiceHours hours =
        new ServiceHours(
            List.of(new ServiceHours.Phase(spec("Mo-Fr 09:00-17:00; PH off"), null, null)),
            closed,
            List.of(),
            List.of(),
            true,
            null);
    assertThat(days(hours, "2026-12-20", 14))
        .as("beyond the last day asked for")
        .containsExactly("2026-12-29 2027-01-03 YEAR_END");
    assertThat(days(hours, "2026-12-31", 14))
        .containsExactly("2026-12-31 2027-01-03 YEAR_END", "2027-01-11 2027-01-11 HOLIDAY");
  }

  @Test
  void theYearEndThatNobodyHasConfirmedIsOneRun() {
    assertThat(days("Mo-Fr 20:00-26:00; PH off", "2026-12-25", 14))
        .containsExactly("2026-12-28 2027-01-04 YEAR_END");
  }

  @Test
  void aDayThatTheHoursNameIsTheirOwn() {
    assertThat(days("Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off", "2026-12-24", 14))
        .containsExactly("2026-12-29 2027-01-03 YEAR_END");
    assertThat(days("Mo-Fr 09:00-17:00; PH off; Aug 10-15 off", "2027-08-01", 14))
        .as("days that lead to those of お盆 are among them")
        .containsExactly("2027-08-10 2027-08-15 MID_AUGUST");
    assertThat(days("Mo-Su,PH 16:00-21:00; Jan 10,Dec 10 08:00-32:00", "2026-12-01", 14))
        .containsExactly("2026-12-10 2026-12-10 USUAL");
  }

  @Test
  void hoursThatEndLeaveDaysThatNobodyKnows() {
    ServiceHours hours =
        new ServiceHours(
            List.of(
                new ServiceHours.Phase(
                    spec("Mo-Fr 09:00-17:00; PH off"), null, LocalDate.of(2026, 12, 1))),
            new YearEnd.Unknown(),
            List.of(),
            List.of(),
            true,
            null);
    assertThat(days(hours, "2026-11-24", 14)).containsExactly("2026-12-02 2027-01-01 NO_HOURS");
  }
}
