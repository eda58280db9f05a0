package dev.michishirube.time.words;

import dev.michishirube.time.rule.DaySelector;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Days as English says them: "Mon–Fri", "the 2nd and 4th Saturday (odd months)". */
final class EnglishDays {
  private EnglishDays() {}

  /** Empty when no day is named. */
  static String of(DayGroup group) {
    List<String> parts = new ArrayList<>();
    String week = week(group);
    if (!week.isEmpty()) {
      parts.add(week);
    }
    if (!group.onlyHolidays().isEmpty()) {
      parts.add(
          group.onlyHolidays().stream()
              .map(offset -> parts.isEmpty() ? holiday(offset) : "on " + holiday(offset))
              .collect(Collectors.joining(" ")));
    }
    boolean months = MonthSet.areMonths(group.dates());
    boolean dated = !group.dates().isEmpty() && !months;
    if (week.isEmpty() && group.onlyHolidays().isEmpty() && !dated) {
      if (!group.dates().isEmpty() || !group.years().isEmpty()) {
        parts.add("every day");
      }
    }
    if (!group.dates().isEmpty()) {
      String dates = EnglishDates.dates(group.dates());
      parts.add(parts.isEmpty() ? dates : "in " + dates);
    }
    if (!group.years().isEmpty()) {
      String years = EnglishDates.years(group.years());
      parts.add(years.startsWith("from") ? years : "in " + years);
    }
    return String.join(" ", parts);
  }

  private static String week(DayGroup group) {
    if (group.weekdays().size() == DayOfWeek.values().length) {
      return group.holidays().contains(0) ? "every day (public holidays too)" : "every day";
    }
    List<Runs> runs = Runs.ofWeekdays(group.weekdays());
    List<String> parts = new ArrayList<>();
    boolean alone = runs.size() == 1 && group.holidays().isEmpty() && group.nths().isEmpty();
    for (Runs run : runs) {
      parts.add(
          run.isSingle()
              ? name(run.from(), alone)
              : name(run.from(), false) + "–" + name(run.to(), false));
    }
    parts.addAll(nths(group.nths()));
    group.holidays().stream().distinct().forEach(offset -> parts.add(holiday(offset)));
    return String.join(", ", parts);
  }

  private static List<String> nths(List<DaySelector.NthWeekday> nths) {
    Map<DayOfWeek, List<String>> counted = new LinkedHashMap<>();
    for (DaySelector.NthWeekday nth : nths) {
      for (int n = nth.first(); n <= nth.last(); n++) {
        List<String> numbers = counted.computeIfAbsent(nth.weekday(), d -> new ArrayList<>());
        if (!numbers.contains(ordinal(n))) {
          numbers.add(ordinal(n));
        }
      }
    }
    List<String> parts = new ArrayList<>();
    counted.forEach(
        (day, numbers) ->
            parts.add(String.join(" and ", numbers) + " " + name(day.getValue(), true)));
    return parts;
  }

  private static String ordinal(int number) {
    if (number > 0) {
      return EnglishDates.ordinal(number);
    }
    return number == -1 ? "last" : EnglishDates.ordinal(-number) + "-to-last";
  }

  private static String holiday(int offset) {
    return offset == 0
        ? "public holidays"
        : offset < 0 ? "days before public holidays" : "days after public holidays";
  }

  private static String name(int day, boolean whole) {
    return DayOfWeek.of(day)
        .getDisplayName(whole ? TextStyle.FULL : TextStyle.SHORT, Locale.ENGLISH);
  }
}
