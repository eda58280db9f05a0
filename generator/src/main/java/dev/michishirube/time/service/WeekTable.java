package dev.michishirube.time.service;

import dev.michishirube.time.Holidays;
import dev.michishirube.time.Hours;
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

  /** Empty when the hours are not exact, or not the same every week. */
  public static Optional<WeekTable> of(Hours hours) {
    if (!(hours instanceof Hours.Spec spec)
        || spec.certainty() != Hours.Certainty.EXACT
        || !Schedule.of(spec.rules()).isWeekly()) {
      return Optional.empty();
    }
    return Optional.of(
        new WeekTable(week(hours, new Holidays(List.of())), week(hours, new Holidays(eachDay()))));
  }

  /** The one line of holidays, when it is the same for all weekdays. */
  public Optional<List<Stretch>> everyHoliday() {
    List<Stretch> monday = holidays.getOrDefault(DayOfWeek.MONDAY, List.of());
    return holidays.values().stream().allMatch(monday::equals)
        ? Optional.of(monday)
        : Optional.empty();
  }

  private static Map<DayOfWeek, List<Stretch>> week(Hours hours, Holidays holidays) {
    ServiceDays days = new ServiceDays(ServiceHours.of(hours), holidays);
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
