package dev.michishirube.time.series;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.check.ReferenceData;
import dev.michishirube.time.Holidays;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of series, against calendars of those years. */
class SeriesTest {
  private static final Holidays HOLIDAYS = ReferenceData.holidays();
  private static final SeriesCalendar JAPAN =
      new SeriesCalendar() {
        @Override
        public boolean isHoliday(LocalDate day) {
          return HOLIDAYS.isHoliday(day);
        }

        @Override
        public @Nullable Doubt doubtOn(LocalDate day) {
          return day.getMonthValue() == 12 && day.getDayOfMonth() > 27 ? Doubt.YEAR_END : null;
        }
      };

  private static SeriesRule rule(@Nullable String anchor, int everyMonths, NthWeekday... days) {
    return new SeriesRule(
        List.of(days),
        everyMonths,
        anchor == null ? null : YearMonth.parse(anchor),
        LocalTime.of(13, 30),
        LocalTime.of(16, 30));
  }

  private static Series series(OnHoliday onHoliday, SeriesRule... rules) {
    return new Series(List.of(rules), onHoliday, List.of(), Set.of());
  }

  private static SeriesDates from(String day, int months, Series series) {
    LocalDate first = LocalDate.parse(day);
    return series.dates(JAPAN, first, first.plusMonths(months));
  }

  /** {@code 2026-09-22?} is doubtful, {@code 2026-09-22<2026-09-21} was moved. */
  private static String told(SeriesDates dates) {
    return dates.dates().stream()
        .map(
            d ->
                d.date()
                    + (d.doubt() == null ? "" : "?")
                    + (d.movedFrom() == null ? "" : "<" + d.movedFrom()))
        .collect(Collectors.joining(" "));
  }

  @Test
  void turnsWithoutAKnownMonthGiveNoDate() {
    Series ibasho =
        series(
            OnHoliday.UNKNOWN,
            rule(null, 1, new NthWeekday(TUESDAY, 4), new NthWeekday(SUNDAY, 4)));
    assertThat(from("2026-07-01", 12, ibasho)).isEqualTo(SeriesDates.NONE);
  }

  @Test
  void turnsFollowTheMonthOfTheFirst() {
    Series ibasho =
        series(
            OnHoliday.UNKNOWN,
            rule("2026-07", 1, new NthWeekday(TUESDAY, 4), new NthWeekday(SUNDAY, 4)));
    // 2026-09-22 lies between two holidays and is one itself.
    assertThat(told(from("2026-07-01", 6, ibasho)))
        .isEqualTo("2026-07-28 2026-08-23 2026-09-22? 2026-10-25 2026-11-24 2026-12-27");
    assertThat(told(from("2026-01-01", 6, ibasho))).as("before the anchor").isEmpty();
  }

  @Test
  void threeDaysTakeTurnsEverySecondMonth() {
    Series series =
        series(
            OnHoliday.HOLD,
            rule(
                "2026-01",
                2,
                new NthWeekday(MONDAY, 1),
                new NthWeekday(TUESDAY, 2),
                new NthWeekday(FRIDAY, -1)));
    assertThat(told(from("2026-01-01", 12, series)))
        .isEqualTo("2026-01-05 2026-03-10 2026-05-29 2026-07-06 2026-09-08 2026-11-27");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 2027-02-01, 1, 2027-02-02 2027-02-09 2027-02-16 2027-02-23?",
    "1, 2027-02-01, 2, 2027-02-02 2027-03-02",
    "5, 2026-11-01, 3, 2026-12-29?",
    "-1, 2028-02-01, 1, 2028-02-29",
    "4, 2026-11-24, 2, 2026-11-24 2026-12-22",
    "4, 2026-11-25, 1, 2026-12-22",
  })
  void weekdaysOfTheMonth(int nth, String today, int months, String expected) {
    Series series = series(OnHoliday.UNKNOWN, rule(null, 1, new NthWeekday(TUESDAY, nth)));
    assertThat(told(from(today, months, series))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "HOLD, 2026-09-22",
    "SKIP, ''",
    "UNKNOWN, 2026-09-22?",
    "MOVE_NEXT, 2026-09-23?<2026-09-22",
    "MOVE_TO_WEEKDAY, 2026-09-24<2026-09-22",
  })
  void aHolidayBetweenHolidays(OnHoliday policy, String expected) {
    Series series = series(policy, rule(null, 1, new NthWeekday(TUESDAY, 4)));
    SeriesDates dates = from("2026-09-01", 1, series);
    assertThat(told(dates)).isEqualTo(expected);
    assertThat(dates.skipped())
        .isEqualTo(policy == OnHoliday.SKIP ? List.of(LocalDate.parse("2026-09-22")) : List.of());
  }

  @Test
  void aDateThatMovesOverTodayIsStillAhead() {
    Series series = series(OnHoliday.MOVE_TO_WEEKDAY, rule(null, 1, new NthWeekday(SUNDAY, 1)));
    // Sunday 3 May 2026 is a holiday, and so are the three days after it.
    assertThat(told(from("2026-05-05", 1, series))).isEqualTo("2026-05-07<2026-05-03");
    assertThat(told(from("2026-05-08", 1, series))).isEqualTo("2026-06-07");
  }

  @Test
  void listedDatesAddAndTakeThePlaceOfARule() {
    Series series =
        new Series(
            List.of(rule(null, 1, new NthWeekday(TUESDAY, 4))),
            OnHoliday.SKIP,
            List.of(
                new Series.Listed(LocalDate.parse("2026-09-22"), null, null, "別館"),
                new Series.Listed(LocalDate.parse("2026-09-05"), null, null, null)),
            Set.of());
    SeriesDates dates = from("2026-09-01", 1, series);
    assertThat(told(dates)).isEqualTo("2026-09-05 2026-09-22");
    assertThat(dates.skipped()).isEmpty();
    assertThat(dates.dates().getFirst().from()).as("no rule tells its time").isNull();
    assertThat(dates.dates().getLast().from()).isEqualTo(LocalTime.of(13, 30));
    assertThat(dates.dates().getLast().venue()).isEqualTo("別館");
  }

  @ParameterizedTest
  @CsvSource({"2026-09-22", "2026-09-24"})
  void aDateIsCalledOffByEitherOfItsDays(String cancelled) {
    Series series =
        new Series(
            List.of(rule(null, 1, new NthWeekday(TUESDAY, 4))),
            OnHoliday.MOVE_TO_WEEKDAY,
            List.of(),
            Set.of(LocalDate.parse(cancelled)));
    SeriesDates dates = from("2026-09-01", 1, series);
    assertThat(dates.dates()).isEmpty();
    assertThat(dates.cancelled())
        .extracting(SeriesDate::date)
        .containsExactly(LocalDate.parse("2026-09-24"));
  }

  @Test
  void whatTwoRulesSayIsToldOnce() {
    SeriesRule rule = rule(null, 1, new NthWeekday(TUESDAY, 4));
    assertThat(told(from("2026-11-01", 1, series(OnHoliday.HOLD, rule, rule))))
        .isEqualTo("2026-11-24");
  }
}
