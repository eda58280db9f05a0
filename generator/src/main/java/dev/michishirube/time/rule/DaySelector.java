package dev.michishirube.time.rule;

import dev.michishirube.time.Holidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/** Picks days. */
public sealed interface DaySelector {
  boolean picks(LocalDate day, Holidays holidays);

  /** {@code 2026}, {@code 2026-2027}, {@code 2026+}. */
  record Years(int from, int to) implements DaySelector {
    /** The last year of a range that does not end. */
    public static final int FOREVER = 9999;

    @Override
    public boolean picks(LocalDate day, Holidays holidays) {
      return day.getYear() >= from && day.getYear() <= to;
    }
  }

  /** {@code Apr}, {@code Oct-Mar}. */
  record Months(Month from, Month to) implements DaySelector {
    @Override
    public boolean picks(LocalDate day, Holidays holidays) {
      int month = day.getMonthValue();
      return from.compareTo(to) <= 0
          ? month >= from.getValue() && month <= to.getValue()
          : month >= from.getValue() || month <= to.getValue();
    }
  }

  /**
   * {@code Jan 10}, {@code Dec 29-Jan 03}, in any year. The 29th of February as a single day or an
   * end is in common years no day; as a beginning it is the day after the 28th.
   */
  record YearlyDates(MonthDay from, MonthDay to) implements DaySelector {
    @Override
    public boolean picks(LocalDate day, Holidays holidays) {
      // Compared as written, so that nothing depends on whether the year has that day.
      MonthDay date = MonthDay.from(day);
      return from.compareTo(to) <= 0
          ? date.compareTo(from) >= 0 && date.compareTo(to) <= 0
          : date.compareTo(from) >= 0 || date.compareTo(to) <= 0;
    }
  }

  /** {@code 2026 Dec 29-2027 Jan 03}. */
  record Dates(LocalDate from, LocalDate to) implements DaySelector {
    @Override
    public boolean picks(LocalDate day, Holidays holidays) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  /** {@code Mo-Fr}, {@code Sa-Mo}. */
  record Weekdays(DayOfWeek from, DayOfWeek to) implements DaySelector {
    @Override
    public boolean picks(LocalDate day, Holidays holidays) {
      int days = Math.floorMod(day.getDayOfWeek().getValue() - from.getValue(), 7);
      return days <= Math.floorMod(to.getValue() - from.getValue(), 7);
    }
  }

  /**
   * {@code Tu[4]}, {@code Su[-1]}, {@code Mo[1-3]}.
   *
   * @param first counted from the month's beginning, or negative from its end
   * @param last not before {@code first}
   */
  record NthWeekday(DayOfWeek weekday, int first, int last) implements DaySelector {
    @Override
    public boolean picks(LocalDate day, Holidays holidays) {
      if (day.getDayOfWeek() != weekday) {
        return false;
      }
      int fromBeginning = (day.getDayOfMonth() + 6) / 7;
      int fromEnd = -(day.lengthOfMonth() - day.getDayOfMonth() + 7) / 7;
      return isAmong(fromBeginning) || isAmong(fromEnd);
    }

    private boolean isAmong(int nth) {
      return nth >= first && nth <= last;
    }
  }

  /**
   * {@code PH}, {@code PH -1 day}.
   *
   * @param offset days from the holiday to the day that is meant
   */
  record PublicHolidays(int offset) implements DaySelector {
    @Override
    public boolean picks(LocalDate day, Holidays holidays) {
      return holidays.isHoliday(day.minusDays(offset));
    }
  }
}
