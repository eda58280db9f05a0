package dev.michishirube.export.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One date in a calendar.
 *
 * @param uid stays the same for as long as the event and its date do
 * @param stamp the day that the record tells of; never the clock
 * @param from null for a date without a time
 */
record CalendarEntry(
    String uid,
    LocalDate stamp,
    LocalDate date,
    @Nullable LocalTime from,
    @Nullable LocalTime to,
    Status status,
    String summary,
    @Nullable String location,
    @Nullable String description,
    @Nullable String url) {
  /** Words of RFC 5545. */
  enum Status {
    CONFIRMED,
    TENTATIVE,
    CANCELLED
  }
}
