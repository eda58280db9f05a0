package dev.michishirube.print.line;

/** How well a line may end at a place. The constants are in rising order. */
public enum Grade {
  /** Never, even where the line becomes too long: that is a finding, not a wrong number. */
  NEVER,
  /** Inside a word: only where a piece is longer than the whole line. */
  EMERGENCY,
  /** Between parts of a compound: where {@link #GOOD} places leave a line very short. */
  ALLOWED,
  /** Between phrases, as one reads aloud. */
  GOOD
}
