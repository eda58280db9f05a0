package dev.michishirube.model;

import dev.michishirube.time.Hours;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days that differ from the weekly hours. */
public record Closures(YearEnd yearEnd, List<DayException> exceptions) {
  public Closures {
    exceptions = List.copyOf(exceptions);
  }

  /** The days around New Year. */
  public sealed interface YearEnd {
    /** Closed between two days of the year, both inclusive, as {@code MM-dd}. */
    record Closed(String from, String to) implements YearEnd {}

    /** Open as on other days. */
    record Open() implements YearEnd {}

    /** Not confirmed: these days are then not computed. */
    record Unknown() implements YearEnd {}
  }

  /** One day with hours of its own, or closed. */
  public record DayException(
      LocalDate date, boolean closed, @Nullable Hours hours, @Nullable String note) {}
}
