package dev.michishirube.time.rule;

import dev.michishirube.time.Holidays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The days of one rule: of each group that says anything, one must pick the day.
 *
 * @param groups years, dates, weekdays …; empty means every day
 */
public record Days(List<List<DaySelector>> groups) {
  /** A leap year, which has all dates. */
  private static final int YEAR = 2028;

  private static final int DAYS_OF_YEAR = 366;

  public Days {
    groups = groups.stream().filter(group -> !group.isEmpty()).map(List::copyOf).toList();
  }

  /** Every day. */
  public boolean areAll() {
    return groups.isEmpty();
  }

  boolean hold(LocalDate day, Holidays holidays) {
    for (List<DaySelector> group : groups) {
      boolean picked = false;
      for (DaySelector selector : group) {
        picked |= selector.picks(day, holidays);
      }
      if (!picked) {
        return false;
      }
    }
    return true;
  }

  /**
   * One of the dates picks it, rather than a weekday, a month or a holiday.
   *
   * @param longest days that a range of dates may have to count as dates
   */
  boolean nameDate(LocalDate day, Holidays holidays, int longest) {
    return groups.stream()
        .flatMap(List::stream)
        .anyMatch(selector -> length(selector) <= longest && selector.picks(day, holidays));
  }

  /** Dates alone, so that it does not matter which weekday they are. */
  boolean areDates() {
    return !groups.isEmpty()
        && groups.stream().flatMap(List::stream).allMatch(s -> length(s) < Integer.MAX_VALUE);
  }

  /** Some date or range of dates. */
  boolean haveDates() {
    return groups.stream().flatMap(List::stream).anyMatch(s -> length(s) < Integer.MAX_VALUE);
  }

  /** Weekdays and holidays at most. */
  boolean areWeekly() {
    return groups.stream()
        .flatMap(List::stream)
        .allMatch(
            selector ->
                switch (selector) {
                  case DaySelector.Weekdays weekdays -> true;
                  case DaySelector.PublicHolidays holidays -> true;
                  default -> false;
                });
  }

  /** How many days from the first date to the last; no end to what is no date. */
  static int length(DaySelector selector) {
    return switch (selector) {
      case DaySelector.YearlyDates dates ->
          Math.floorMod(dates.to().atYear(YEAR).getDayOfYear() - first(dates), DAYS_OF_YEAR) + 1;
      case DaySelector.Dates dates -> (int) dates.from().until(dates.to(), ChronoUnit.DAYS) + 1;
      default -> Integer.MAX_VALUE;
    };
  }

  private static int first(DaySelector.YearlyDates dates) {
    return dates.from().atYear(YEAR).getDayOfYear();
  }

  boolean has(Class<? extends DaySelector> kind) {
    return groups.stream().flatMap(List::stream).anyMatch(kind::isInstance);
  }
}
