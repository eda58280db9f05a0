package dev.michishirube.time.words;

import dev.michishirube.time.rule.DaySelector;
import java.time.Month;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Sets of months that have a name. */
final class MonthSet {
  static final Set<Month> ALL = Set.of(Month.values());
  static final Set<Month> ODD =
      Set.of(Month.JANUARY, Month.MARCH, Month.MAY, Month.JULY, Month.SEPTEMBER, Month.NOVEMBER);
  static final Set<Month> EVEN =
      Set.of(Month.FEBRUARY, Month.APRIL, Month.JUNE, Month.AUGUST, Month.OCTOBER, Month.DECEMBER);

  private MonthSet() {}

  /** The months of selectors that all name months. */
  static Set<Month> of(List<DaySelector> dates) {
    Set<Month> months = EnumSet.noneOf(Month.class);
    for (DaySelector selector : dates) {
      if (selector instanceof DaySelector.Months range) {
        months.add(range.from());
        for (Month month = range.from(); month != range.to(); ) {
          month = month.plus(1);
          months.add(month);
        }
      }
    }
    return months;
  }

  /** All are months, rather than dates. */
  static boolean areMonths(List<DaySelector> dates) {
    return !dates.isEmpty() && dates.stream().allMatch(d -> d instanceof DaySelector.Months);
  }

  /** Months that have such a day in every year or in leap years. */
  static Set<Month> having(int dayOfMonth) {
    Set<Month> months = EnumSet.noneOf(Month.class);
    for (Month month : Month.values()) {
      if (month.maxLength() >= dayOfMonth) {
        months.add(month);
      }
    }
    return months;
  }

  /** 12月29日〜1月3日, when the offices of Japan are closed by law. */
  static boolean isYearEnd(DaySelector.YearlyDates dates) {
    return dates.from().equals(MonthDay.of(12, 29)) && dates.to().equals(MonthDay.of(1, 3));
  }
}
