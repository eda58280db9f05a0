package dev.michishirube.time.series;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that gives dates.
 *
 * @param days one, or several that take turns
 * @param everyMonths months from one turn to the next
 * @param anchor the month of the first of {@code days}, before which nothing is counted; null when
 *     nobody has said
 */
public record SeriesRule(
    List<NthWeekday> days,
    int everyMonths,
    @Nullable YearMonth anchor,
    @Nullable LocalTime from,
    @Nullable LocalTime to) {
  public SeriesRule {
    days = List.copyOf(days);
  }

  /** False where the rule alone does not tell which months are meant: then it gives no date. */
  public boolean isSettled() {
    boolean everyMonth = days.size() == 1 && everyMonths == 1;
    return !days.isEmpty() && everyMonths > 0 && (everyMonth || anchor != null);
  }

  /** Its days in a month, holidays not looked at. */
  List<LocalDate> in(YearMonth month) {
    if (!isSettled()) {
      return List.of();
    }
    if (anchor == null) {
      return days.getFirst().in(month);
    }
    long since = anchor.until(month, ChronoUnit.MONTHS);
    if (since < 0 || since % everyMonths != 0) {
      return List.of();
    }
    int turn = (int) (since / everyMonths % days.size());
    return days.get(turn).in(month);
  }
}
