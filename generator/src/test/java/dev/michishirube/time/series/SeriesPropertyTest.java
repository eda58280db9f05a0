package dev.michishirube.time.series;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.check.ReferenceData;
import dev.michishirube.time.Holidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Random series against a look at every single day. */
class SeriesPropertyTest {
  private static final Holidays HOLIDAYS = ReferenceData.holidays();
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final SeriesCalendar JAPAN =
      new SeriesCalendar() {
        @Override
        public boolean isHoliday(LocalDate day) {
          return HOLIDAYS.isHoliday(day);
        }

        @Override
        public @Nullable Doubt doubtOn(LocalDate day) {
          return null;
        }
      };

  @Property(tries = 300)
  void eachDayThatTheRuleMeansAndNoOther(
      @ForAll @Size(min = 1, max = 3) List<DayOfWeek> weekdays,
      @ForAll @IntRange(min = -1, max = 5) int nth,
      @ForAll @IntRange(min = 1, max = 6) int everyMonths,
      @ForAll @IntRange(min = -20, max = 20) int anchorMonths,
      @ForAll @IntRange(max = 700) int daysLater,
      @ForAll OnHoliday policy) {
    List<NthWeekday> days = weekdays.stream().map(day -> new NthWeekday(day, nth)).toList();
    LocalDate today = FIRST.plusDays(daysLater);
    LocalDate until = today.plusMonths(12);
    YearMonth anchor = YearMonth.from(today).plusMonths(anchorMonths);
    SeriesRule rule = new SeriesRule(days, everyMonths, anchor, null, null);
    SeriesDates found =
        new Series(List.of(rule), policy, List.of(), Set.of()).dates(JAPAN, today, until);

    TreeSet<LocalDate> expected = new TreeSet<>();
    TreeSet<LocalDate> skipped = new TreeSet<>();
    for (LocalDate day = today.minusDays(60); day.isBefore(until); day = day.plusDays(1)) {
      if (!isMeant(day, weekdays, nth, everyMonths, anchor)) {
        continue;
      }
      LocalDate held = day;
      if (HOLIDAYS.isHoliday(day)) {
        if (policy == OnHoliday.SKIP) {
          if (!day.isBefore(today)) {
            skipped.add(day);
          }
          continue;
        }
        if (policy == OnHoliday.MOVE_NEXT) {
          held = day.plusDays(1);
        }
        while (policy == OnHoliday.MOVE_TO_WEEKDAY
            && (held.getDayOfWeek().getValue() > 5 || HOLIDAYS.isHoliday(held))) {
          held = held.plusDays(1);
        }
      }
      if (!held.isBefore(today) && held.isBefore(until)) {
        expected.add(held);
      }
    }
    assertThat(found.dates()).extracting(SeriesDate::date).containsExactlyElementsOf(expected);
    assertThat(found.skipped()).containsExactlyElementsOf(skipped);
    assertThat(found.dates())
        .allSatisfy(
            d ->
                assertThat(d.doubt() == Doubt.HOLIDAY)
                    .isEqualTo(HOLIDAYS.isHoliday(d.date()) && policy != OnHoliday.HOLD));
  }

  /** Counted by hand: which months are meant, and which weekday of the month a day is. */
  private static boolean isMeant(
      LocalDate day, List<DayOfWeek> weekdays, int nth, int everyMonths, YearMonth anchor) {
    int months =
        (day.getYear() - anchor.getYear()) * 12 + day.getMonthValue() - anchor.getMonthValue();
    if (months < 0 || months % everyMonths != 0) {
      return false;
    }
    if (day.getDayOfWeek() != weekdays.get(months / everyMonths % weekdays.size())) {
      return false;
    }
    return switch (nth) {
      case 0 -> true;
      case -1 -> day.plusDays(7).getMonth() != day.getMonth();
      default -> (day.getDayOfMonth() + 6) / 7 == nth;
    };
  }
}
