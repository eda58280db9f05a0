package dev.michishirube.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a record's ways of contact are open, day by day.
 *
 * @param weeks a table for each different week
 * @param until the last day that {@code specials} speak of; null when there are none
 * @param specials the days ahead that are not like the week
 */
public record HoursView(List<Week> weeks, @Nullable String until, List<Special> specials) {
  /**
   * A usual week.
   *
   * @param ways the ways of contact that keep it
   * @param holds where it does not hold all the time, words that say when; else null
   */
  public record Week(List<TextView> ways, @Nullable String holds, List<Row> rows) {}

  /** The times of some weekdays, of holidays or of the year end. */
  public record Row(String days, List<TextView> times) {}

  /**
   * Days that differ.
   *
   * @param ways the ways of contact that they concern; empty when all have the same
   */
  public record Special(List<TextView> ways, List<TextView> days) {}
}
