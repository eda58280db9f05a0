package dev.michishirube.time.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule.
 *
 * @param spans empty means the whole day
 * @param additive adds to the rules before it ({@code ,}) rather than replacing their days
 * @param fallback holds only where all before it are closed ({@code ||})
 */
public record DayRule(
    Days days,
    List<Span> spans,
    Opening opening,
    @Nullable String comment,
    boolean additive,
    boolean fallback) {
  public DayRule {
    spans = List.copyOf(spans);
  }

  /** The same on other days. */
  DayRule on(Days other) {
    return new DayRule(other, spans, opening, comment, additive, fallback);
  }
}
