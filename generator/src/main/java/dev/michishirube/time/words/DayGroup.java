package dev.michishirube.time.words;

import dev.michishirube.time.rule.DaySelector;
import dev.michishirube.time.rule.Days;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The days of a clause, by what they are named with: years and dates and weekdays and holidays must
 * all agree, where there are any.
 *
 * @param dates months and dates
 * @param weekdays with {@code nths} and {@code holidays} one group: any of them
 * @param holidays days from a public holiday to the day that is meant
 * @param onlyHolidays the same, when the day must be of both kinds
 */
record DayGroup(
    List<DaySelector.Years> years,
    List<DaySelector> dates,
    Set<DayOfWeek> weekdays,
    List<DaySelector.NthWeekday> nths,
    List<Integer> holidays,
    List<Integer> onlyHolidays) {
  /** No day is named. */
  static final DayGroup UNSAID = of(EnumSet.noneOf(DayOfWeek.class), false);

  static final DayGroup HOLIDAYS = of(EnumSet.noneOf(DayOfWeek.class), true);

  static final DayGroup EVERY_DAY = of(EnumSet.allOf(DayOfWeek.class), false);

  DayGroup {
    years = List.copyOf(years);
    dates = List.copyOf(dates);
    weekdays = Collections.unmodifiableSet(copyOf(weekdays));
    nths = List.copyOf(nths);
    holidays = List.copyOf(holidays);
    onlyHolidays = List.copyOf(onlyHolidays);
  }

  static DayGroup of(Set<DayOfWeek> weekdays, boolean withHolidays) {
    List<Integer> holidays = withHolidays ? List.of(0) : List.of();
    return new DayGroup(List.of(), List.of(), weekdays, List.of(), holidays, List.of());
  }

  /** Those that are public holidays besides. */
  static DayGroup onHolidays(Set<DayOfWeek> weekdays) {
    return new DayGroup(List.of(), List.of(), weekdays, List.of(), List.of(), List.of(0));
  }

  static DayGroup ofDates(DaySelector dates) {
    return new DayGroup(List.of(), List.of(dates), Set.of(), List.of(), List.of(), List.of());
  }

  /** Every day when no day is named. */
  static DayGroup of(Days days) {
    if (days.areAll()) {
      return EVERY_DAY;
    }
    List<DaySelector.Years> years = new ArrayList<>();
    List<DaySelector> dates = new ArrayList<>();
    Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
    List<DaySelector.NthWeekday> nths = new ArrayList<>();
    List<Integer> holidays = new ArrayList<>();
    List<Integer> onlyHolidays = new ArrayList<>();
    for (List<DaySelector> group : days.groups()) {
      // Holidays that are a condition of their own are the last group.
      boolean condition = !weekdays.isEmpty() || !nths.isEmpty() || !holidays.isEmpty();
      for (DaySelector selector : group) {
        switch (selector) {
          case DaySelector.Years range -> years.add(range);
          case DaySelector.Weekdays range -> weekdays.addAll(among(range));
          case DaySelector.NthWeekday nth -> nths.add(nth);
          case DaySelector.PublicHolidays near ->
              (condition ? onlyHolidays : holidays).add(near.offset());
          default -> dates.add(selector);
        }
      }
    }
    return new DayGroup(years, dates, weekdays, nths, holidays, onlyHolidays);
  }

  /** Every day of every year. */
  boolean areAll() {
    return years.isEmpty()
        && dates.isEmpty()
        && onlyHolidays.isEmpty()
        && weekdays.size() == DayOfWeek.values().length;
  }

  private static Set<DayOfWeek> copyOf(Set<DayOfWeek> weekdays) {
    Set<DayOfWeek> copy = EnumSet.noneOf(DayOfWeek.class);
    copy.addAll(weekdays);
    return copy;
  }

  private static Set<DayOfWeek> among(DaySelector.Weekdays range) {
    Set<DayOfWeek> days = EnumSet.of(range.from());
    for (DayOfWeek day = range.from(); day != range.to(); ) {
      day = day.plus(1);
      days.add(day);
    }
    return days;
  }
}
