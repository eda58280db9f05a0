package dev.michishirube.time.service;

import java.time.MonthDay;

/**
 * Days of the year on which desks of one place are often closed: 慰霊の日 in Okinawa. A desk without a
 * word of them is not confirmed on them.
 *
 * @param officesClosed all public offices of the place are closed, which somebody has confirmed
 */
public record LocalDays(String name, YearEnd.Span days, boolean officesClosed) {
  /** お盆, when desks that are no public offices are often closed. */
  public static final YearEnd.Span MID_AUGUST =
      new YearEnd.Span(MonthDay.of(8, 13), MonthDay.of(8, 16));
}
