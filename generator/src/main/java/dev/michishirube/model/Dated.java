package dev.michishirube.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value that changes on a known day: one value, or several with their days of validity. */
public record Dated<T>(List<Period<T>> periods) {
  public Dated {
    periods = List.copyOf(periods);
  }

  /** A value without dates. */
  public static <T> Dated<T> always(T value) {
    return new Dated<>(List.of(new Period<>(value, null, null)));
  }

  /** What holds on {@code day}; empty when the writer gave no value for it. */
  public Optional<T> on(LocalDate day) {
    return periods.stream().filter(p -> p.covers(day)).map(Period::value).findFirst();
  }

  /** A value with its first and last day, both inclusive; null means open. */
  public record Period<T>(T value, @Nullable LocalDate from, @Nullable LocalDate until) {
    boolean covers(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
  }
}
