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
  /** Anything else. */
  SYNTAX
}
