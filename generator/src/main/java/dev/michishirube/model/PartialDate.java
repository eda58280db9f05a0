package dev.michishirube.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A day, a month or a year, as precise as its source.
 *
 * @param month 1–12, or null when only the year is known
 * @param day 1–31, or null
 * @param certainty {@code EXACT} unless the writer says otherwise
 */
public record PartialDate(
    int year, @Nullable Integer month, @Nullable Integer day, Certainty certainty)
    implements Comparable<PartialDate> {
  /** How sure the source is of the date. */
  public enum Certainty {
    EXACT,
    ABOUT,
    UNKNOWN
  }

  /** ISO 8601 with the precision known: {@code 2026}, {@code 2026-11} or {@code 2026-11-22}. */
  public String iso() {
    if (month == null) {
      return String.format(Locale.ROOT, "%04d", year);
    }
    return day == null
        ? String.format(Locale.ROOT, "%04d-%02d", year, month)
        : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
  }

  /** The first day that the date can mean. */
  public java.time.LocalDate firstDay() {
    return java.time.LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  /** The last day that the date can mean. */
  public java.time.LocalDate lastDay() {
    if (day != null) {
      return firstDay();
    }
    return month == null
        ? firstDay().plusYears(1).minusDays(1)
        : firstDay().plusMonths(1).minusDays(1);
  }

  @Override
  public int compareTo(PartialDate other) {
    return firstDay().compareTo(other.firstDay());
  }
}
