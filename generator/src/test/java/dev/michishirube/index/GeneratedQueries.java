package dev.michishirube.index;

import dev.michishirube.index.lunr.Field;
import dev.michishirube.index.lunr.Index;
import dev.michishirube.index.lunr.Term;
import dev.michishirube.index.referee.Clause;
import dev.michishirube.index.referee.Clause.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Queries of every kind that lunr knows, of terms that an index has and of some that it has not.
 */
public final class GeneratedQueries {
  private final Index index;
  private final List<Term> frequent;
  private final SplittableRandom random;

  public GeneratedQueries(Index index, long seed) {
    this.index = index;
    this.random = new SplittableRandom(seed);
    this.frequent =
        index.terms().stream().filter(term -> term.occurrences() * 20 > index.documents()).toList();
  }

  public List<List<Clause>> queries(int count) {
    List<List<Clause>> queries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      queries.add(query(i % 14));
    }
    return queries;
  }

  private List<Clause> query(int kind) {
    return switch (kind) {
      case 0 -> List.of(Clause.optional(frequent()));
      case 1 -> clauses(2 + random.nextInt(4), Presence.REQUIRED);
      case 2 -> clauses(2 + random.nextInt(8), Presence.OPTIONAL);
      case 3 -> mixed();
      case 4 -> List.of(word(prefix(any()) + "*"));
      case 5 -> List.of(word(prefix(any()) + "*"), Clause.optional(frequent()));
      case 6 -> List.of(word(inner(any())));
      case 7 -> List.of(new Clause(any(), presence(), 1, 1, List.of()));
      case 8 ->
          List.of(
              new Clause(misspelt(latin()), Presence.OPTIONAL, 1, 2, List.of()),
              Clause.optional(frequent()));
      case 9 -> boosted();
      case 10 -> inFields();
      case 11 -> clauses(20 + random.nextInt(20), Presence.OPTIONAL);
      case 12 -> repeated();
      default ->
          random.nextInt(8) == 0
              ? List.of(new Clause(frequent(), Presence.PROHIBITED, 1, 0, List.of()))
              : List.of(Clause.required(absent()), Clause.optional(frequent()));
    };
  }

  private List<Clause> clauses(int count, Presence presence) {
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String term = random.nextInt(6) == 0 ? any() : frequent();
      clauses.add(new Clause(term, presence, 1, 0, List.of()));
    }
    return clauses;
  }

  private List<Clause> mixed() {
    List<Clause> clauses = new ArrayList<>(clauses(1 + random.nextInt(3), Presence.OPTIONAL));
    clauses.addAll(clauses(random.nextInt(3), Presence.REQUIRED));
    clauses.addAll(clauses(1 + random.nextInt(2), Presence.PROHIBITED));
    return clauses;
  }

  private List<Clause> boosted() {
    List<Clause> clauses = new ArrayList<>();
    for (double boost : new double[] {0, 1, 2.5, 0.1, 0}) {
      clauses.add(new Clause(frequent(), presence(), boost, 0, List.of()));
    }
    return clauses.subList(0, 1 + random.nextInt(clauses.size()));
  }

  private List<Clause> inFields() {
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      List<String> fields = new ArrayList<>();
      for (Field field : index.fields()) {
        if (random.nextBoolean()) {
          fields.add(0, field.name());
        }
      }
      clauses.add(new Clause(frequent(), presence(), 1 + i, 0, fields));
    }
    return clauses;
  }

  private List<Clause> repeated() {
    String term = frequent();
    return List.of(
        Clause.optional(term),
        word(term.charAt(0) + "*"),
        Clause.optional(frequent()),
        new Clause(term, presence(), 3, 0, List.of()),
        Clause.required(term));
  }

  private Clause word(String term) {
    return new Clause(term, presence(), 1, 0, List.of());
  }

  private Presence presence() {
    return switch (random.nextInt(6)) {
      case 0, 1 -> Presence.REQUIRED;
      case 2 -> Presence.PROHIBITED;
      default -> Presence.OPTIONAL;
    };
  }

  private String frequent() {
    return frequent.get(random.nextInt(frequent.size())).text();
  }

  private String any() {
    return index.terms().get(random.nextInt(index.terms().size())).text();
  }

  private String latin() {
    return new GeneratedTerms(0).latin(random.nextInt(60));
  }

  private String absent() {
    return "無い" + random.nextInt(100);
  }

  private String prefix(String term) {
    return term.substring(0, 1 + random.nextInt(term.length()));
  }

  /** lunr takes seconds for a wildcard at the beginning: a few of them. */
  private String inner(String term) {
    if (random.nextInt(9) == 0) {
      return "*" + term.substring(term.length() - 1);
    }
    int at = Math.min(1 + random.nextInt(term.length()), term.length());
    int next = Math.min(at + random.nextInt(2), term.length());
    return term.substring(0, at) + "*" + term.substring(next);
  }

  private String misspelt(String term) {
    int at = random.nextInt(term.length());
    return switch (random.nextInt(3)) {
      case 0 -> term.substring(0, at) + "q" + term.substring(at);
      case 1 -> term.substring(0, at) + term.substring(at + 1) + "x";
      default -> new StringBuilder(term).replace(at, at + 1, "w").toString();
    };
  }
}
