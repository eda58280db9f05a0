package dev.michishirube.time.words;

import dev.michishirube.time.rule.Opening;
import dev.michishirube.time.rule.Slice;
import dev.michishirube.time.rule.Span;
import org.jspecify.annotations.Nullable;

/**
 * A time of a day of the usual week.
 *
 * @param from minutes from midnight
 * @param to minutes from the same midnight, beyond 24 hours when it ends next morning
 */
record Timed(int from, int to, Opening opening, @Nullable String comment) {
  Span span() {
    return new Span(from, to);
  }

  boolean isWholeDay() {
    return from == 0 && to == Slice.DAY;
  }

  boolean saysTheSame(Timed other) {
    return new Timed(0, 0, opening, comment).equals(new Timed(0, 0, other.opening, other.comment));
  }
}
