package dev.michishirube.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads a query: its meanings, its stretches, and the terms about which the index is asked. */
final class QueryReader {
  /** What is typed beyond this is not read. */
  static final int LONGEST = 200;

  /** Longer queries are sentences, or have enough that must be there. */
  private static final int LONGEST_NAME = 12;

  private final Normaliser normaliser;
  private final Meanings meanings;

  QueryReader(Normaliser normaliser, Meanings meanings) {
    this.normaliser = normaliser;
    this.meanings = meanings;
  }

  QueryPlan read(String text) {
    NormalText normal =
        normaliser.typed(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    boolean[] danger = new boolean[2];
    look(normal, danger);
    NormalText closed = normaliser.closed(normal);
    look(closed, danger);
    List<Stretch> stretches = Stretch.of(normal);
    Set<String> probes = Probes.of(normal, stretches);
    boolean brief = normal.text().length() <= LONGEST_NAME;
    Set<String> literal = brief ? literal(stretches, probes) : Set.of();
    List<String> name = WholeName.terms(closed.text());
    probes.addAll(name);
    ClauseMaker.Words words = new ClauseMaker.Words(normal, stretches, literal, name);
    return new QueryPlan(List.copyOf(probes), danger[0], danger[1], words, normaliser);
  }

  /** A danger is met wherever a form stands, also inside of longer ones and across spaces. */
  private void look(NormalText normal, boolean[] danger) {
    meanings.everything(
        normal,
        meaning -> {
          danger[0] |= meaning.crisis();
          danger[1] |= meaning.crisis() || meaning.atRisk();
        });
  }

  /** The words, and the pairs of which the index is asked. */
  private static Set<String> literal(List<Stretch> stretches, Set<String> probes) {
    Set<String> literal = new LinkedHashSet<>();
    for (Stretch stretch : stretches) {
      if (stretch.isWord()) {
        literal.add(stretch.units().getFirst());
      }
      for (int i = 0; i + 1 < stretch.size(); i++) {
        if (probes.contains(stretch.pair(i) + Probes.MORE)) {
          literal.add(stretch.pair(i));
        }
      }
    }
    return literal;
  }
}
