package dev.michishirube.time.words;

/** What is left to say of public holidays. */
enum OnHolidays {
  /** Nothing: clauses and notes say it, or nothing is known of any day. */
  SAID,
  /** They have the hours of their weekday. */
  LIKE_OTHER_DAYS,
  /** Those of which no clause speaks have the hours of their weekday. */
  OTHERS_LIKE_OTHER_DAYS
}
