package dev.michishirube.time.text;

import java.time.MonthDay;
import java.util.List;

/** A word of the vocabulary. */
sealed interface Token {
  /**
   * A time of day as it is written.
   *
   * @param hour from 0 to 24
   */
  record Clock(Half half, boolean nextDay, int hour, int minute) implements Token {}

  /** 午前, 午後, or neither. */
  enum Half {
    NONE,
    MORNING,
    AFTERNOON
  }

  /**
   * @param day 0 for Monday
   */
  record Weekday(int day) implements Token {}

  /** 第2・4 before a weekday; -1 is the last. */
  record Ordinal(List<Integer> nths) implements Token {}

  record Date(MonthDay day) implements Token {}

  /** 毎月10日. */
  record DayOfMonth(int day) implements Token {}

  /** 月2回, 週3回. */
  record Frequency(int times, String words) implements Token {}

  /** 電話, 来所: whose hours these are. */
  record Way(String words) implements Token {}

  record Note(HourNote note) implements Token {}

  /** Not in the vocabulary. */
  record Unknown(String words) implements Token {}

  /** The hours are elsewhere. */
  record Varies(String words) implements Token {}

  /** A word that stands for itself. */
  enum Word implements Token {
    WORKDAYS,
    HOLIDAYS,
    /** 休日: Sundays and holidays, or holidays alone. */
    DAYS_OFF,
    EVERY_DAY,
    NEVER_CLOSED,
    HOLIDAYS_TOO,
    HOLIDAYS_MOVE,
    YEAR_END,
    OBON,
    MEMORIAL_DAY,
    ODD_MONTHS,
    EVEN_MONTHS,
    ALL_DAY,
    TO,
    UNTIL,
    EXCEPT,
    /** 休み: the days before it, or those after a colon. */
    CLOSED,
    /** 休館日: the days after it, or those before it with は or が. */
    CLOSED_DAYS,
    /** は, が. */
    SUBJECT,
    BREAK,
    JOIN,
    /** の: what follows describes the same days. */
    OF,
    GAP,
    EDGE,
    FILLER
  }
}
