package dev.michishirube.time.rule;

import dev.michishirube.time.Holidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The days of a rule in ordinary weeks: what names a date or a few days is left out; a year, a
 * month or a longer range is a season, that holds or does not.
 */
final class OrdinaryDays {
  private static final Holidays NONE = new Holidays(List.of());

  /** Named, though it leaves out no day: a rule without any days would replace others. */
  private static final List<DaySelector> ALL =
      List.of(new DaySelector.Weekdays(DayOfWeek.MONDAY, DayOfWeek.SUNDAY));

  private static final Days NEVER = new Days(List.of(List.of(new DaySelector.Years(0, 0))));

  private OrdinaryDays() {}

  /** The season of {@code day} is theirs. */
  static boolean areInForce(Days days, LocalDate day) {
    return days.groups().stream()
        .filter(OrdinaryDays::isOfDates)
        .allMatch(group -> group.stream().anyMatch(s -> isSeason(s) && s.picks(day, NONE)));
  }

  static boolean haveSeasons(Days days) {
    return days.groups().stream()
        .anyMatch(group -> isOfDates(group) && group.stream().anyMatch(OrdinaryDays::isSeason));
  }

  static Days inSeason(Days days, boolean inForce) {
    return inForce
        ? new Days(days.groups().stream().map(g -> isOfDates(g) ? ALL : g).toList())
        : NEVER;
  }

  static Days withoutDates(Days days) {
    List<List<DaySelector>> groups = new ArrayList<>();
    for (List<DaySelector> group : days.groups()) {
      List<DaySelector> left =
          isOfDates(group) ? group.stream().filter(OrdinaryDays::isSeason).toList() : group;
      if (left.isEmpty()) {
        return NEVER;
      }
      groups.add(left);
    }
    return new Days(groups);
  }

  private static boolean isOfDates(List<DaySelector> group) {
    return group.stream()
        .allMatch(
            selector ->
                switch (selector) {
                  case DaySelector.Years years -> true;
                  case DaySelector.Months months -> true;
                  case DaySelector.YearlyDates dates -> true;
                  case DaySelector.Dates dates -> true;
                  case DaySelector.Weekdays weekdays -> false;
                  case DaySelector.NthWeekday nth -> false;
                  case DaySelector.PublicHolidays holidays -> false;
                });
  }

  private static boolean isSeason(DaySelector selector) {
    return Days.length(selector) > Schedule.SEASON;
  }
}
