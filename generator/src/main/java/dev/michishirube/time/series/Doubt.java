package dev.michishirube.time.series;

/** Why a date that a rule gives may yet not hold. */
public enum Doubt {
  /** It is a holiday, and nobody has said what then happens. */
  HOLIDAY,
  /** It is around New Year, and nobody has said what then happens. */
  YEAR_END,
  /** お盆, and whoever holds it is no public office. */
  MID_AUGUST,
  /** A day off of the place, such as 慰霊の日. */
  LOCAL_DAY,
  /** The desk itself is closed on that day. */
  DESK_CLOSED
}
