package dev.michishirube.index.referee;

import java.util.List;

/**
 * A clause of a query, as lunr takes it.
 *
 * @param term with {@code *} where anything may stand
 * @param boost 0 is allowed: such a term counts for finding, not for the order
 * @param editDistance 0 for the term as it is
 * @param fields names of fields; empty for all
 */
public record Clause(
    String term, Presence presence, double boost, int editDistance, List<String> fields) {
  /** Whether a document must, may or must not have the term. */
  public enum Presence {
    OPTIONAL,
    REQUIRED,
    PROHIBITED
  }

  /** A word that a document may have. */
  public static Clause optional(String term) {
    return new Clause(term, Presence.OPTIONAL, 1, 0, List.of());
  }

  /** A word that a document must have. */
  public static Clause required(String term) {
    return new Clause(term, Presence.REQUIRED, 1, 0, List.of());
  }
}
