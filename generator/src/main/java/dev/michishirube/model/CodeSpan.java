package dev.michishirube.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days that all codes of a site cover. They begin on the day before the site's, because a night
 * belongs to the day it begins on: whoever reads at two in the morning of the first day needs the
 * evening before. That day itself is never shown.
 *
 * @param from the first day of the codes
 * @param days how many
 */
public record CodeSpan(LocalDate from, int days) {
  private static final int MONTHS = 13;

  /** For a site of a day: from the day before to thirteen months after. */
  static CodeSpan of(LocalDate today) {
    LocalDate from = today.minusDays(1);
    return new CodeSpan(from, (int) ChronoUnit.DAYS.between(from, today.plusMonths(MONTHS)) + 1);
  }

  /** The last day. */
  LocalDate last() {
    return from.plusDays(days - 1L);
  }
}
