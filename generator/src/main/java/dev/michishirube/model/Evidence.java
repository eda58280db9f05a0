package dev.michishirube.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How we know what a record says. */
public record Evidence(
    @Nullable PartialDate asOf,
    Confidence confidence,
    List<Conflict> conflicts,
    List<Source> sources,
    @Nullable Assured assured,
    List<Acknowledgement> acknowledged) {
  public Evidence {
    conflicts = List.copyOf(conflicts);
    sources = List.copyOf(sources);
    acknowledged = List.copyOf(acknowledged);
  }

  /** How good the sources are. */
  public enum Confidence {
    HIGH,
    MEDIUM,
    LOW,
    NAME_ONLY,
    UNKNOWN
  }

  /** Sources that disagree. The values are for writers; pages show the advice only. */
  public record Conflict(String field, List<ConflictValue> values, @Nullable String advice) {
    public Conflict {
      values = List.copyOf(values);
    }
  }

  /** What one source says. */
  public record ConflictValue(String value, @Nullable String source) {}

  /** Who confirmed the record, when and how. */
  public record Assured(
      PartialDate date,
      @Nullable String by,
      @Nullable Method method,
      @Nullable PartialDate nextDue,
      boolean showName) {}

  /** How it was confirmed. */
  public enum Method {
    PHONE,
    OFFICIAL_PAGE,
    EMAIL,
    VISIT,
    DOCUMENT
  }

  /** A finding that the writer has looked at and stands by, with the reason. */
  public record Acknowledgement(String rule, String reason) {}
}
