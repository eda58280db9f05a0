package dev.michishirube.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** When something is open, as its source says it. */
public sealed interface Hours {
  /** How sure the source is; only {@link Certainty#EXACT} hours may ever be computed with. */
  Certainty certainty();

  /** The words of the source, printed when there are any. */
  @Nullable String text();

  /**
   * Hours in OSM {@code opening_hours} syntax that the strict parser accepts.
   *
   * @param spec normalised source text, such as {@code Mo-Fr 08:30-17:00; PH off}; {@code 24/7} for
   *     {@code always}
   * @param rules the parsed rules, in order
   */
  record Spec(
      String spec,
      List<ch.poole.openinghoursparser.Rule> rules,
      @Nullable String text,
      Certainty certainty)
      implements Hours {
    public Spec {
      rules = List.copyOf(rules);
    }
  }

  /** Hours that only exist as a sentence. */
  record Text(String text, Certainty certainty) implements Hours {}

  /** How sure the source is of its hours. */
  enum Certainty {
    EXACT,
    APPROXIMATE,
    UNKNOWN
  }
}
