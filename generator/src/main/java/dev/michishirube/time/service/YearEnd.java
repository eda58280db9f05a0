package dev.michishirube.time.service;

import java.time.LocalDate;
import java.time.MonthDay;

/** What holds around New Year. */
public sealed interface YearEnd {
  /** The days that nobody may compute while the year end is unknown, both inclusive. */
  Span WINDOW = new Span(MonthDay.of(12, 28), MonthDay.of(1, 4));

  /** Closed on these days. */
  record Closed(Span days) implements YearEnd {}

  /** Open as on other days. */
  record Open() implements YearEnd {}

  /** Not confirmed. */
  record Unknown() implements YearEnd {}

  /**
   * Days of every year, both inclusive, over New Year when the first comes after the last.
   *
   * @param from the first
   * @param to the last
   */
  record Span(MonthDay from, MonthDay to) {
    public boolean covers(LocalDate day) {
      MonthDay date = MonthDay.from(day);
      boolean afterFirst = date.compareTo(from) >= 0;
      boolean beforeLast = date.compareTo(to) <= 0;
      return from.compareTo(to) <= 0 ? afterFirst && beforeLast : afterFirst || beforeLast;
    }
  }
}
