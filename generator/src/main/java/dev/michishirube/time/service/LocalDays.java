package dev.michishirube.time.service;

import java.time.MonthDay;

/**
 * Days of the year on which desks of one place are often closed: 慰霊の日 in Okinawa. They are never
 * taken for closed, only for not confirmed.
 */
public record LocalDays(String name, YearEnd.Span days) {
  /** お盆, when desks that are no public offices are often closed. */
  static final YearEnd.Span MID_AUGUST = new YearEnd.Span(MonthDay.of(8, 13), MonthDay.of(8, 16));
}
