package dev.michishirube.time;

/** Why hours could not be read. */
public enum HoursProblem {
  /** Nothing was written. */
  EMPTY,
  /** Longer than any real hours. */
  TOO_LONG,
  /** Words of a language, where the notation is expected. */
  WORDS,
  /** {@code SH}: school holidays differ by school, nobody can compute them. */
  SCHOOL_HOLIDAYS,
  /** Sunrise, sunset, Easter. */
  VARIABLE_TIME,
  /** {@code 25:00} as a beginning, {@code 10:75}. */
  IMPOSSIBLE_TIME,
  /** {@code Feb 30}. */
  IMPOSSIBLE_DATE,
  /** {@code 9-17}. */
  NO_MINUTES,
  /** A beginning without an end. */
  NO_END,
  /** {@code Jan 3} where two digits are needed. */
  ONE_DIGIT_DAY,
  /** {@code 17:00+}, {@code Apr 01+}: nobody can say until when. */
  OPEN_END,
  /** {@code week 10}. */
  WEEK_NUMBERS,
  /** {@code 10:00-16:00/90}, {@code Jan 01-31/8}. */
  INTERVAL,
  /** {@code Jan 10 +Su}, {@code Tu[4] -2 days}, {@code Apr Mo[1]-Apr Su[1]}, {@code PH -2 days}. */
  SHIFTED_DAY,
  /** {@code Mo[6]}, {@code Mo[-1-2]}. */
  NTH,
  /** {@code 2026 Apr} as a date. */
  YEAR_OF_MONTH,
  /** {@code 2026 Dec 29-Jan 03}. */
  YEAR_AT_ONE_END,
  /** {@code Jan 10-05}, {@code 2027 Jan 03-2026 Dec 29}. */
  REVERSED_DATES,
  /** {@code "phone": Mo 10:00-12:00}. */
  LABEL,
  /** Anything else. */
  SYNTAX
}
