package dev.michishirube.time.series;

/** What happens when a date of a rule is a holiday. */
public enum OnHoliday {
  HOLD,
  SKIP,
  /** It moves to the next day, whatever day that is. */
  MOVE_NEXT,
  /** It moves to the next day from Monday to Friday that is no holiday. */
  MOVE_TO_WEEKDAY,
  /** Nobody has said: the date is told with that doubt. */
  UNKNOWN
}
