package dev.michishirube.model.night;

import dev.michishirube.time.Holidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * A day with the night that begins on it and ends on the next morning.
 *
 * @param dayOff offices are closed by day too
 * @param holiday the name of the public holiday; null on other days
 */
public record Evening(LocalDate date, boolean dayOff, @Nullable String holiday) {
  /** 行政機関の休日に関する法律, article 1: Saturdays, Sundays, holidays, 29 December to 3 January. */
  private static final MonthDay LAST_OF_NEW_YEAR = MonthDay.of(1, 3);

  private static final MonthDay FIRST_OF_YEAR_END = MonthDay.of(12, 29);

  static Evening of(LocalDate date, Holidays holidays) {
    MonthDay day = MonthDay.from(date);
    boolean newYear = day.compareTo(LAST_OF_NEW_YEAR) <= 0 || day.compareTo(FIRST_OF_YEAR_END) >= 0;
    boolean weekend =
        date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    String holiday = holidays.on(date).map(Holidays.Holiday::name).orElse(null);
    return new Evening(date, weekend || newYear || holiday != null, holiday);
  }
}
