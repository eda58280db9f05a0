package dev.michishirube.time.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;

import dev.michishirube.time.Holidays.Holiday;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Public holidays as the law (国民の祝日に関する法律, as it stands since 2022) makes them, for years that the
 * Cabinet Office has not announced. All of them are projections: an equinox is only fixed in
 * February of the year before, and the law can change.
 */
public final class HolidayLaw {
  /** The first year that the law's present wording holds for. */
  public static final int FIRST_YEAR = 2022;

  /** The last year that the formula of the equinoxes holds for. */
  public static final int LAST_YEAR = 2099;

  /** What the Cabinet Office calls a day off that is no holiday itself. */
  private static final String DAY_OFF = "休日";

  private HolidayLaw() {}

  /** All holidays of {@code year}, in order. */
  public static List<Holiday> of(int year) {
    TreeMap<LocalDate, String> named = named(year);
    TreeMap<LocalDate, String> all = new TreeMap<>(named);
    all.putAll(between(named));
    named.keySet().stream()
        .filter(day -> day.getDayOfWeek() == SUNDAY)
        .forEach(sunday -> all.putIfAbsent(substitute(sunday, named), DAY_OFF));
    List<Holiday> holidays = new ArrayList<>();
    all.forEach((day, name) -> holidays.add(new Holiday(day, name, false)));
    return List.copyOf(holidays);
  }

  private static TreeMap<LocalDate, String> named(int year) {
    TreeMap<LocalDate, String> days = new TreeMap<>();
    days.put(LocalDate.of(year, 1, 1), "元日");
    days.put(monday(year, Month.JANUARY, 2), "成人の日");
    days.put(LocalDate.of(year, 2, 11), "建国記念の日");
    days.put(LocalDate.of(year, 2, 23), "天皇誕生日");
    days.put(LocalDate.of(year, 3, equinox(year, 20.8431)), "春分の日");
    days.put(LocalDate.of(year, 4, 29), "昭和の日");
    days.put(LocalDate.of(year, 5, 3), "憲法記念日");
    days.put(LocalDate.of(year, 5, 4), "みどりの日");
    days.put(LocalDate.of(year, 5, 5), "こどもの日");
    days.put(monday(year, Month.JULY, 3), "海の日");
    days.put(LocalDate.of(year, 8, 11), "山の日");
    days.put(monday(year, Month.SEPTEMBER, 3), "敬老の日");
    days.put(LocalDate.of(year, 9, equinox(year, 23.2488)), "秋分の日");
    days.put(monday(year, Month.OCTOBER, 2), "スポーツの日");
    days.put(LocalDate.of(year, 11, 3), "文化の日");
    days.put(LocalDate.of(year, 11, 23), "勤労感謝の日");
    return days;
  }

  private static LocalDate monday(int year, Month month, int nth) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, MONDAY));
  }

  /**
   * The day of the month, by the well-known approximation for 1980 to 2099.
   *
   * @param base the day and its fraction in 1980
   */
  private static int equinox(int year, double base) {
    int since = year - 1980;
    return (int) Math.floor(base + 0.242194 * since) - since / 4;
  }

  /** Article 3, paragraph 3: a day between two holidays. */
  private static Map<LocalDate, String> between(TreeMap<LocalDate, String> named) {
    Map<LocalDate, String> days = new TreeMap<>();
    for (LocalDate day : named.keySet()) {
      LocalDate next = day.plusDays(1);
      if (!named.containsKey(next) && named.containsKey(day.plusDays(2))) {
        days.put(next, DAY_OFF);
      }
    }
    return days;
  }

  /** Article 3, paragraph 2: the first day after a Sunday that is no holiday itself. */
  private static LocalDate substitute(LocalDate sunday, TreeMap<LocalDate, String> named) {
    LocalDate day = sunday.plusDays(1);
    while (named.containsKey(day)) {
      day = day.plusDays(1);
    }
    return day;
  }
}
