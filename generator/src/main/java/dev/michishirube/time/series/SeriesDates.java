package dev.michishirube.time.series;

import java.time.LocalDate;
import java.util.List;

/**
 * What a series has ahead, each list in order.
 *
 * @param dates those that take place
 * @param cancelled those that were called off
 * @param skipped dates of a rule that fall out because they are holidays
 */
public record SeriesDates(
    List<SeriesDate> dates, List<SeriesDate> cancelled, List<LocalDate> skipped) {
  public static final SeriesDates NONE = new SeriesDates(List.of(), List.of(), List.of());

  public SeriesDates {
    dates = List.copyOf(dates);
    cancelled = List.copyOf(cancelled);
    skipped = List.copyOf(skipped);
  }

  public boolean isEmpty() {
    return dates.isEmpty() && cancelled.isEmpty();
  }
}
