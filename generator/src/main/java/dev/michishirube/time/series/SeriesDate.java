package dev.michishirube.time.series;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One date of a series.
 *
 * @param venue where it differs from the series' own; else null
 * @param doubt why it may not hold; null for a date that is listed or that nothing speaks against
 * @param movedFrom the holiday that it moved away from; else null
 */
public record SeriesDate(
    LocalDate date,
    @Nullable LocalTime from,
    @Nullable LocalTime to,
    @Nullable String venue,
    @Nullable Doubt doubt,
    @Nullable LocalDate movedFrom)
    implements Comparable<SeriesDate> {
  private static final Comparator<SeriesDate> ORDER =
      Comparator.comparing(SeriesDate::date)
          .thenComparing(d -> d.from == null ? LocalTime.MIN : d.from)
          .thenComparing(d -> d.to == null ? LocalTime.MIN : d.to)
          .thenComparing(d -> d.venue == null ? "" : d.venue)
          .thenComparing(d -> d.movedFrom == null ? LocalDate.MIN : d.movedFrom);

  /** The date that the rule gives, from which the series knows it however it moves. */
  public LocalDate original() {
    return movedFrom == null ? date : movedFrom;
  }

  boolean isAt(SeriesDate other) {
    return date.equals(other.date)
        && java.util.Objects.equals(from, other.from)
        && java.util.Objects.equals(to, other.to);
  }

  @Override
  public int compareTo(SeriesDate other) {
    return ORDER.compare(this, other);
  }
}
