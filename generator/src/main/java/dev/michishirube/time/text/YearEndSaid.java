package dev.michishirube.time.text;

import java.time.MonthDay;

/** What a text says of the days around New Year. */
public sealed interface YearEndSaid {
  /** Closed between two days, both inclusive. */
  record Closed(MonthDay from, MonthDay to) implements YearEndSaid {}

  /** Open as on other days. */
  record Open() implements YearEndSaid {}

  /** Nothing, or nothing that has dates. */
  record Unknown() implements YearEndSaid {}
}
