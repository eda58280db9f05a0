package dev.michishirube.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A number printed as its source says it: 約5万件, 1万件以上. */
public record Count(
    BigDecimal value,
    List<Qualifier> qualifiers,
    @Nullable String unit,
    @Nullable String period,
    @Nullable Source source) {
  public Count {
    qualifiers = List.copyOf(qualifiers);
  }

  /** What the source says beside the number. */
  public enum Qualifier {
    APPROX,
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    LESS_THAN
  }
}
