package dev.michishirube.time;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Public holidays (国民の祝日・休日) by day. Immutable. */
public final class Holidays {
  private final Map<LocalDate, Holiday> byDay;

  public Holidays(Collection<Holiday> holidays) {
    Map<LocalDate, Holiday> days = new HashMap<>();
    holidays.forEach(holiday -> days.put(holiday.date(), holiday));
    byDay = Map.copyOf(days);
  }

  /** The holiday on {@code day}. */
  public Optional<Holiday> on(LocalDate day) {
    return Optional.ofNullable(byDay.get(day));
  }

  public boolean isHoliday(LocalDate day) {
    return byDay.containsKey(day);
  }

  /**
   * One holiday.
   *
   * @param official announced by the Cabinet Office; otherwise computed ahead
   */
  public record Holiday(LocalDate date, String name, boolean official) {}
}
