package dev.michishirube.time.service;

import dev.michishirube.time.rule.Opening;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What begins on one day: no stretch means closed.
 *
 * @param stretches in order, without overlaps
 * @param reason what decided the day
 * @param note of a day that the record names; the name of a local day; null otherwise
 */
public record DayTimes(
    LocalDate day, List<Stretch> stretches, Reason reason, @Nullable String note) {
  public DayTimes {
    stretches = List.copyOf(stretches);
  }

  public boolean isClosed() {
    return stretches.isEmpty();
  }

  /** Something of it is not confirmed. */
  public boolean isDoubtful() {
    return stretches.stream().anyMatch(stretch -> stretch.opening() == Opening.UNKNOWN);
  }

  /** The same times, whatever the day and its reason. */
  public boolean hasTheTimesOf(DayTimes other) {
    return stretches.equals(other.stretches);
  }
}
