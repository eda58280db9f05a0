package dev.michishirube.analysis;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an index knows about words; a query asks it once the parts that it probes are there. */
public interface Lexicon {
  /**
   * Divides a form from the term that it stands for; sorts both beside what begins like the form.
   */
  char STANDS_FOR = '\u0002';

  /** Whether a record or page has this term. */
  boolean exists(String term);

  /** The term that a form stands for; null when it is no form. */
  @Nullable String meaning(String form);

  /** Forms that begin with the same two characters as a word, and the terms they stand for. */
  default Map<String, String> forms(String word) {
    return Map.of();
  }
}
