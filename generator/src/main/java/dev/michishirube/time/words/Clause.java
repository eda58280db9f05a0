package dev.michishirube.time.words;

import dev.michishirube.time.rule.Opening;
import dev.michishirube.time.rule.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that hours say.
 *
 * @param spans empty means from midnight to midnight
 * @param comment what the source adds
 */
record Clause(
    Relation relation, DayGroup days, List<Span> spans, Opening opening, @Nullable String comment) {
  Clause {
    spans = List.copyOf(spans);
  }

  boolean isWholeDay() {
    return spans.isEmpty();
  }
}
