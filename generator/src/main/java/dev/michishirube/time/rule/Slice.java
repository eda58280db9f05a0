package dev.michishirube.time.rule;

import org.jspecify.annotations.Nullable;

/**
 * A part of one calendar day.
 *
 * @param from minutes from midnight, inclusive
 * @param to minutes from midnight, exclusive, at most 24 hours
 * @param comment what the deciding rule adds in quotes
 * @param carried decided by a span that began the day before
 * @param rule the deciding rule, from 0; -1 when none speaks of this time
 */
public record Slice(
    int from, int to, Opening opening, @Nullable String comment, boolean carried, int rule) {
  /** Minutes of a day. */
  public static final int DAY = 24 * 60;

  /** No rule that says when. */
  public static final int NO_RULE = -1;

  /** A day of which no rule speaks. */
  static final Slice SILENT = new Slice(0, DAY, Opening.CLOSED, null, false, NO_RULE);

  /** The same between other minutes. */
  public Slice within(int newFrom, int newTo) {
    return new Slice(newFrom, newTo, opening, comment, carried, rule);
  }

  /** Says the same, whenever. */
  boolean saysTheSame(Slice other) {
    return within(0, 0).equals(other.within(0, 0));
  }
}
