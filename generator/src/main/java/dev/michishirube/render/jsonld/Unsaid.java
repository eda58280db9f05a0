package dev.michishirube.render.jsonld;

/** What schema.org cannot say of a way's hours. */
public enum Unsaid {
  /** The source gives its hours roughly, or is not sure of them. */
  NOT_EXACT,
  /** Hours that exist as words alone. */
  WORDS,
  /** The values differ by the place that one calls from. */
  BY_AREA,
  /** The way has no contact point or place that could carry hours. */
  NO_CARRIER,
  /** The second Tuesday: no plain week. */
  NOT_WEEKLY,
  /** Times of the week that nobody has confirmed. */
  UNKNOWN_TIMES,
  /** What a source adds to its times. */
  REMARKS,
  /** Nobody has confirmed public holidays. */
  HOLIDAYS_UNKNOWN,
  /** Public holidays differ by weekday. */
  HOLIDAYS_VARY,
  /** Nobody has confirmed the days around New Year. */
  YEAR_END_UNKNOWN,
  /** Nobody has confirmed the days of お盆. */
  MID_AUGUST_UNKNOWN,
  /** Nobody has confirmed a day off of the place. */
  LOCAL_DAY_UNKNOWN,
  /** Nobody has confirmed a day that the record names. */
  DAY_UNKNOWN,
  /** The last reception. */
  LAST_RECEPTION,
  /** A part of the hours with a note. */
  BANDS
}
