package dev.michishirube.time.series;

/** Why a date that a rule gives may yet not hold. */
public enum Doubt {
  /** It is a holiday, and nobody has said what then happens. */
  HOLIDAY,
  /** It is around New Year, and nobody has said what then happens. */
  YEAR_END,
  /** The desk itself is closed on that day. */
  DESK_CLOSED
}
