package dev.michishirube.time.words;

import dev.michishirube.time.rule.DaySelector;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The same days of the month, in months that have a name: 「毎月10日」 rather than twelve dates.
 *
 * @param months all, the odd or the even ones
 * @param days of the month, in order
 */
record MonthlyDays(Set<Month> months, List<Integer> days) {
  MonthlyDays {
    days = List.copyOf(days);
  }

  static Optional<MonthlyDays> of(List<DaySelector> dates) {
    Map<Integer, Set<Month>> monthsByDay = new TreeMap<>();
    for (DaySelector selector : dates) {
      if (!(selector instanceof DaySelector.YearlyDates range)
          || !range.from().equals(range.to())) {
        return Optional.empty();
      }
      monthsByDay
          .computeIfAbsent(range.from().getDayOfMonth(), day -> EnumSet.noneOf(Month.class))
          .add(range.from().getMonth());
    }
    for (Set<Month> named : List.of(MonthSet.ALL, MonthSet.ODD, MonthSet.EVEN)) {
      boolean all =
          monthsByDay.entrySet().stream()
              .allMatch(entry -> entry.getValue().equals(among(named, entry.getKey())));
      if (all && !monthsByDay.isEmpty()) {
        return Optional.of(new MonthlyDays(named, List.copyOf(monthsByDay.keySet())));
      }
    }
    return Optional.empty();
  }

  private static Set<Month> among(Set<Month> named, int day) {
    Set<Month> months = EnumSet.copyOf(named);
    months.retainAll(MonthSet.having(day));
    return months;
  }
}
