package dev.michishirube.time.text;

/**
 * What a text says beside its hours.
 *
 * @param words the words of the text, with digits and signs in their narrow form
 */
public record HourNote(Kind kind, String words) {
  /** What it is about. */
  public enum Kind {
    /** Booking, another service, or another way of contact; the hours hold all the same. */
    ASIDE,
    /** When the last visitor or call is taken. */
    LAST_RECEPTION,
    /** The text gives times and does not say on which weekdays. */
    DAYS_UNSAID,
    /** Closed around New Year, without dates. */
    YEAR_END_UNDATED,
    /** Open around New Year at other hours, without dates. */
    YEAR_END_OTHER_HOURS,
    /** The hours do not always hold, or the source is weak. */
    DOUBT;

    /** Whether such a note makes the hours approximate. */
    boolean leavesDoubt() {
      return this == DOUBT || this == DAYS_UNSAID;
    }
  }
}
