package dev.michishirube.time.text;

import dev.michishirube.time.Hours;
import java.util.List;

/** What came of reading a text about hours. */
public sealed interface HourReading {
  /**
   * Everything that the text says of time is in here.
   *
   * @param spec OSM {@code opening_hours} in the normal spelling
   * @param yearEnd what the text says of the days around New Year
   * @param notes what else it says, in its own words
   */
  record Structured(String spec, YearEndSaid yearEnd, List<HourNote> notes) implements HourReading {
    public Structured {
      notes = List.copyOf(notes);
    }

    /**
     * Approximate as soon as a note casts doubt on the hours; then nobody may compute with them.
     */
    public Hours.Certainty certainty() {
      return notes.stream().anyMatch(note -> note.kind().leavesDoubt())
          ? Hours.Certainty.APPROXIMATE
          : Hours.Certainty.EXACT;
    }
  }

  /**
   * Some of it could not be understood, so none of it is used.
   *
   * @param rest the words that stood in the way; may be empty
   */
  record Unreadable(Reason reason, String rest) implements HourReading {}

  /** Why a text is unreadable. */
  enum Reason {
    EMPTY,
    TOO_LONG,
    /** Words that are not in the vocabulary, such as 「夜間」. */
    WORDS,
    /** 「地域により異なる」: there are no hours in the text. */
    VARIES,
    /** A time without an end, or one that nobody can place: 「9時〜5時」, 「午後12時」. */
    CLOCK,
    /** 「月2回」 without saying which days. */
    FREQUENCY,
    /** Telephone and visits at different hours; they belong to two channels. */
    CHANNELS,
    /** Days or times that stand where no sentence puts them. */
    GRAMMAR,
    /** The text says two things of the same day. */
    CONFLICT
  }
}
