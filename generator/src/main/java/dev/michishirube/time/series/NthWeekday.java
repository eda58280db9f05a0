package dev.michishirube.time.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * A weekday of a month.
 *
 * @param nth 1–5 counts from the first of the month, -1 is the last one, 0 means each of them
 */
public record NthWeekday(DayOfWeek weekday, int nth) {
  /** Its days in a month, in order; empty for a fifth one that the month does not have. */
  List<LocalDate> in(YearMonth month) {
    LocalDate first = month.atDay(1);
    if (nth < 0) {
      return List.of(first.with(TemporalAdjusters.lastInMonth(weekday)));
    }
    List<LocalDate> days = new ArrayList<>();
    LocalDate day = first.with(TemporalAdjusters.nextOrSame(weekday));
    for (int count = 1; YearMonth.from(day).equals(month); count++) {
      if (nth == 0 || nth == count) {
        days.add(day);
      }
      day = day.plusWeeks(1);
    }
    return days;
  }
}
