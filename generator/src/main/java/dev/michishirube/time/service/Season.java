package dev.michishirube.time.service;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days that follow one another and keep the same ordinary week.
 *
 * @param week null when it is not the same every week, such as {@code Tu[4]}
 * @param from the first of them; null when it lies more than a year back
 * @param until the last of them; null when it lies more than a year ahead
 */
public record Season(
    @Nullable WeekTable week, @Nullable LocalDate from, @Nullable LocalDate until) {
  /** Other weeks come before it, or after it. */
  public boolean hasEnds() {
    return from != null || until != null;
  }

  /** The day is one of its own. */
  public boolean covers(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }
}
