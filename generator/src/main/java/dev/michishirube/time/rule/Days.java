package dev.michishirube.time.rule;

import dev.michishirube.time.Holidays;
import java.time.LocalDate;
import java.util.List;

/**
 * The days of one rule: of each group that says anything, one must pick the day.
 *
 * @param groups years, dates, weekdays …; empty means every day
 */
record Days(List<List<DaySelector>> groups) {
  Days {
    groups = groups.stream().filter(group -> !group.isEmpty()).map(List::copyOf).toList();
  }

  boolean areAll() {
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

  /** One of the dates picks it, rather than a weekday, a month or a holiday. */
  boolean nameDate(LocalDate day, Holidays holidays) {
    return groups.stream()
        .flatMap(List::stream)
        .anyMatch(selector -> isDate(selector) && selector.picks(day, holidays));
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

  private static boolean isDate(DaySelector selector) {
    return selector instanceof DaySelector.YearlyDates || selector instanceof DaySelector.Dates;
  }

  boolean has(Class<? extends DaySelector> kind) {
    return groups.stream().flatMap(List::stream).anyMatch(kind::isInstance);
  }
}
