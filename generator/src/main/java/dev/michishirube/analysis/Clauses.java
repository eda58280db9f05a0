package dev.michishirube.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Clauses of one step: each term once, in order; what the index does not have left out. */
final class Clauses {
  /** A longer query is a text that was pasted; its beginning is enough. */
  private static final int MOST = 40;

  private static final double PLACE = 2;
  private static final double HARDLY = 0.2;

  /** Once anything will do, what is near is of more use than what is far away. */
  private static final double NEAR = 6;

  private final Relaxation relaxation;
  private final Predicate<String> exists;
  private final Map<String, Clause> byTerm = new LinkedHashMap<>();
  private final StringBuilder places = new StringBuilder();

  Clauses(Relaxation relaxation, Predicate<String> exists) {
    this.relaxation = relaxation;
    this.exists = exists;
  }

  boolean exists(String term) {
    return exists.test(term);
  }

  /** Whether the step goes further than what was typed. */
  boolean relaxed() {
    return relaxation != Relaxation.NONE;
  }

  void required(String term, double boost) {
    add(term, true, boost, 0);
  }

  /** A place; given up where what serves everywhere will do. */
  void place(String term) {
    places.append(term);
    add(term, relaxation != Relaxation.NATIONAL, relaxation == Relaxation.ANY ? NEAR : PLACE, 0);
    if (relaxation == Relaxation.NATIONAL) {
      add(Dictionary.NATIONAL, true, 1, 0);
    }
  }

  void optional(String term, double boost) {
    add(term, false, boost, 0);
  }

  /** What raises a result, and is asked for only where nothing else is. */
  void wish(String term, boolean besides, double boost) {
    add(term, !besides, boost, 0);
  }

  void corrected(String word, int editDistance) {
    add(word, true, 1, editDistance);
  }

  /** A pair or a number: once relaxed, only if the index has it. */
  void pair(String term, boolean required, double boost) {
    if (required && !relaxed() || exists.test(term)) {
      add(term, required, boost, 0);
    }
  }

  /**
   * What is written, if nothing else asks for it and the index has it. A pair of a place is not
   * looked for by itself: 京都 is in 東京都.
   */
  void literal(String term, double boost) {
    if (!byTerm.containsKey(term) && places.indexOf(term) < 0 && exists.test(term)) {
      add(term, false, boost, 0);
    }
  }

  /**
   * All terms that begin so: what the reader insists on at first only; then it is hardly a sign.
   */
  void beginning(String start) {
    add(start + '*', !relaxed(), relaxed() ? HARDLY : 1, 0);
  }

  List<Clause> all() {
    return byTerm.values().stream().limit(MOST).toList();
  }

  private void add(String term, boolean required, double boost, int editDistance) {
    Presence presence =
        required && relaxation != Relaxation.ANY ? Presence.REQUIRED : Presence.OPTIONAL;
    Clause clause = new Clause(term, presence, boost, editDistance, List.of());
    byTerm.merge(term, clause, (old, more) -> old.presence() == Presence.REQUIRED ? old : more);
  }
}
