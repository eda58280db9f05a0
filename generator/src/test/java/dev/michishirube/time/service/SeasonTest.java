package dev.michishirube.time.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.time.Hours;
import dev.michishirube.time.HoursParser;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which week holds when, where hours differ by the time of the year. */
class SeasonTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static List<String> seasons(String spec, LocalDate first, LocalDate last) {
    HoursParser.Parsed parsed = (HoursParser.Parsed) HoursParser.parse(spec);
    Hours hours = new Hours.Spec(parsed.spec(), parsed.rules(), null, Hours.Certainty.EXACT);
    return OrdinaryWeeks.of(hours).orElseThrow().between(first, last).stream()
        .map(season -> season.from() + " " + season.until() + " " + monday(season.week()))
        .toList();
  }

  private static String monday(@Nullable WeekTable week) {
    return week == null
        ? "none"
        : week.weekdays().getOrDefault(DayOfWeek.MONDAY, List.of()).stream()
            .map(stretch -> stretch.from() / 60 + "-" + stretch.to() / 60)
            .toList()
            .toString();
  }

  private static List<String> seasons(String spec) {
    return seasons(spec, DAY, DAY);
  }

  @Test
  void aWeekWithoutSeasonsHasNoEnds() {
    assertThat(seasons("Mo-Fr 09:00-17:00; PH off")).containsExactly("null null [9-17]");
    assertThat(seasons("Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off; Jun 23 off"))
        .as("single dates are no season")
        .containsExactly("null null [9-17]");
  }

  @Test
  void rangesMonthsAndYearsAreSeasons() {
    String halves = "Apr 01-Oct 31 Mo-Fr 09:00-18:00; Nov 01-Mar 31 Mo-Fr 09:00-17:00; PH off";
    assertThat(seasons(halves)).containsExactly("2026-11-01 2027-03-31 [9-17]");
    assertThat(seasons(halves, DAY, DAY.plusMonths(5)))
        .containsExactly("2026-11-01 2027-03-31 [9-17]", "2027-04-01 2027-10-31 [9-18]");
    assertThat(seasons("Apr-Oct 09:00-18:00; Nov-Mar 09:00-17:00"))
        .containsExactly("2026-11-01 2027-03-31 [9-17]");
    assertThat(seasons("2026 Mo 09:00-17:00; 2027+ Mo 10:00-17:00", DAY, DAY.plusMonths(2)))
        .containsExactly("2026-01-01 2026-12-31 [9-17]", "2027-01-01 null [10-17]");
    assertThat(seasons("Mo-Su,PH 09:00-17:00; Dec 01-Apr 28 off"))
        .containsExactly("2026-04-29 2026-11-30 [9-17]");
  }

  @Test
  void aRuleOfASeasonReplacesAsItDoesOnADay() {
    assertThat(seasons("Mo-Fr 08:00-20:00; Oct-Dec 09:00-17:00"))
        .as("a rule without weekdays that names months takes the day from those before it")
        .containsExactly("2026-10-01 2026-12-31 [9-17]");
    assertThat(seasons("09:00-17:00; Dec 29-Jan 03 off; 19:00-20:00"))
        .as("a rule for every day does not, where the one before it names dates")
        .containsExactly("null null [9-17, 19-20]");
  }

  @Test
  void weekdaysThatAreCountedAreNoWeek() {
    assertThat(seasons("Tu[4] 10:00-12:00")).containsExactly("null null none");
    assertThat(seasons("Oct-Mar Mo 09:00-17:00; Apr-Sep Mo[1] 09:00-17:00", DAY, DAY.plusMonths(6)))
        .containsExactly("2026-10-01 2027-03-31 [9-17]", "2027-04-01 2027-09-30 none");
  }
}
