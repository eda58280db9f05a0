package dev.michishirube.time.service;

import dev.michishirube.time.Holidays;
import dev.michishirube.time.rule.Schedule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The usual week: what begins on each weekday, and on one that is a public holiday.
 *
 * @param weekdays all seven
 * @param holidays the same seven when they are public holidays
 */
public record WeekTable(
    Map<DayOfWeek, List<Stretch>> weekdays, Map<DayOfWeek, List<Stretch>> holidays) {
  /** Any Monday far from other specials; hours of a week do not depend on it. */
  private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

  private static final int WEEK = 7;

  public WeekTable {
    weekdays = Map.copyOf(weekdays);
    holidays = Map.copyOf(holidays);
  }

  /** Of rules that are the same every week. */
  static WeekTable of(Schedule weekly) {
    return new WeekTable(
        week(weekly, new Holidays(List.of())), week(weekly, new Holidays(eachDay())));
  }

  /** The one line of holidays, when it is the same for all weekdays. */
  public Optional<List<Stretch>> everyHoliday() {
    List<Stretch> monday = holidays.getOrDefault(DayOfWeek.MONDAY, List.of());
    return holidays.values().stream().allMatch(monday::equals)
        ? Optional.of(monday)
        : Optional.empty();
  }

  private static Map<DayOfWeek, List<Stretch>> week(Schedule weekly, Holidays holidays) {
    ServiceDays days = new ServiceDays(weekly, holidays);
    Map<DayOfWeek, List<Stretch>> week = new EnumMap<>(DayOfWeek.class);
    for (DayTimes day : days.from(MONDAY, WEEK)) {
      week.put(day.day().getDayOfWeek(), day.stretches());
    }
    return week;
  }

  private static List<Holidays.Holiday> eachDay() {
    return IntStream.range(-1, WEEK + 1)
        .mapToObj(i -> new Holidays.Holiday(MONDAY.plusDays(i), "", false))
        .toList();
  }
}
