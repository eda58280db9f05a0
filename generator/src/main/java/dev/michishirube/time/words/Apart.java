package dev.michishirube.time.words;

import dev.michishirube.time.rule.DaySelector;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells groups of days that surely share no day. */
final class Apart {
  private Apart() {}

  static boolean are(DayGroup a, DayGroup b) {
    return yearsApart(a.years(), b.years()) || datesApart(a, b) || weekdaysApart(a, b);
  }

  private static boolean yearsApart(List<DaySelector.Years> a, List<DaySelector.Years> b) {
    return !a.isEmpty()
        && !b.isEmpty()
        && a.stream()
            .allMatch(x -> b.stream().allMatch(y -> x.to() < y.from() || y.to() < x.from()));
  }

  private static boolean datesApart(DayGroup a, DayGroup b) {
    return !a.dates().isEmpty()
        && !b.dates().isEmpty()
        && !daysOfTheYear(a).intersects(daysOfTheYear(b));
  }

  private static BitSet daysOfTheYear(DayGroup group) {
    BitSet days = new BitSet();
    // A leap year; dates of one year are taken for dates of any.
    for (LocalDate day = LocalDate.of(2028, 1, 1); day.getYear() == 2028; day = day.plusDays(1)) {
      for (DaySelector selector : group.dates()) {
        if (mayPick(selector, day)) {
          days.set(day.getDayOfYear());
        }
      }
    }
    return days;
  }

  private static boolean mayPick(DaySelector selector, LocalDate day) {
    return selector instanceof DaySelector.Dates dates
        ? dates.from().plusYears(1).isBefore(dates.to())
            || covers(dates, day.withYear(dates.from().getYear()))
            || covers(dates, day.withYear(dates.to().getYear()))
        : selector.picks(day, Weeks.NO_HOLIDAYS);
  }

  private static boolean covers(DaySelector.Dates dates, LocalDate day) {
    return !day.isBefore(dates.from()) && !day.isAfter(dates.to());
  }

  private static boolean weekdaysApart(DayGroup a, DayGroup b) {
    if (a.weekdays().isEmpty() && a.nths().isEmpty()
        || b.weekdays().isEmpty() && b.nths().isEmpty()
        || !a.holidays().isEmpty()
        || !b.holidays().isEmpty()) {
      return false;
    }
    Set<DayOfWeek> shared = weekdays(a);
    shared.retainAll(weekdays(b));
    return shared.isEmpty()
        || a.weekdays().isEmpty() && b.weekdays().isEmpty() && nthsApart(a.nths(), b.nths());
  }

  private static Set<DayOfWeek> weekdays(DayGroup group) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    days.addAll(group.weekdays());
    group.nths().forEach(nth -> days.add(nth.weekday()));
    return days;
  }

  private static boolean nthsApart(List<DaySelector.NthWeekday> a, List<DaySelector.NthWeekday> b) {
    return a.stream().allMatch(x -> b.stream().allMatch(y -> apart(x, y)));
  }

  /** Counted from the beginning and from the end, any two may meet. */
  private static boolean apart(DaySelector.NthWeekday a, DaySelector.NthWeekday b) {
    return a.weekday() != b.weekday()
        || Integer.signum(a.first()) == Integer.signum(b.first())
            && (a.last() < b.first() || b.last() < a.first());
  }
}
