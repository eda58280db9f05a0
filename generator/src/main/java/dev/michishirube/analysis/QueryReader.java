package dev.michishirube.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads a query: its meanings, its stretches, and the terms about which the index is asked. */
final class QueryReader {
  /** What is typed beyond this is not read. */
  static final int LONGEST = 200;

  /** Each part of the index that is asked for costs time on a slow line. */
  private static final int MOST_PROBES = 40;

  private static final int CHEAP_PROBES = 16;

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
    List<Forms.Match<Meanings.Meaning>> matches = meanings.inQuery(normal);
    boolean[] danger = new boolean[2];
    look(normal, danger);
    look(normaliser.replaced(normal.closed()), danger);
    List<Stretch> stretches = Stretch.of(normal);
    List<String> probes = probes(stretches, matches);
    List<String> literal =
        normal.text().length() > LONGEST_NAME ? List.of() : literal(stretches, probes);
    ClauseMaker maker = new ClauseMaker(normal, stretches, matches, literal);
    probes.addAll(literal);
    return new QueryPlan(probes, danger[0], danger[1], maker);
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

  private static List<String> probes(
      List<Stretch> stretches, List<Forms.Match<Meanings.Meaning>> matches) {
    Set<String> probes = new LinkedHashSet<>();
    matches.forEach(match -> probes.add(match.value().term()));
    for (Stretch stretch : stretches) {
      for (int i = 0; i < stretch.size(); i++) {
        boolean strong = Kind.strong(stretch.kind(i)) || i == 0;
        boolean ends = i + 1 == stretch.size();
        if (covered(stretch.offsets().get(i), matches)) {
          continue;
        }
        if (!ends && covered(stretch.offsets().get(i + 1), matches)) {
          continue;
        }
        // A place that begins here stands beside, maybe in the next part of the index.
        boolean afterCovered = i > 0 && covered(stretch.offsets().get(i - 1), matches);
        String star = PlaceSearch.mayBegin(stretch, i) || afterCovered ? "*" : "";
        if (ends && (i == 0 || stretch.kind(i) == Kind.DIGIT)) {
          probes.add(stretch.units().get(i) + star);
        } else if (!ends && (strong || Kind.strong(stretch.kind(i + 1)) || plain(stretch))) {
          probes.add(stretch.pair(i) + star);
        }
      }
    }
    return new ArrayList<>(probes.stream().limit(MOST_PROBES).toList());
  }

  /**
   * The other pairs of a short query, as far as they cost little: they put what has the very words,
   * such as a name, before what only means the same.
   */
  private static List<String> literal(List<Stretch> stretches, List<String> probes) {
    Set<String> literal = new LinkedHashSet<>();
    for (Stretch stretch : stretches) {
      for (int i = 0; i + 1 < stretch.size(); i++) {
        if (!probes.contains(stretch.pair(i)) && !probes.contains(stretch.pair(i) + '*')) {
          literal.add(stretch.pair(i));
        }
      }
    }
    return literal.stream().limit(Math.max(0, CHEAP_PROBES - probes.size())).toList();
  }

  private static boolean plain(Stretch stretch) {
    return stretch.kinds().stream().noneMatch(Kind::strong);
  }

  private static boolean covered(int offset, List<Forms.Match<Meanings.Meaning>> matches) {
    return matches.stream()
        .anyMatch(
            match -> !match.value().attribute() && match.start() <= offset && offset < match.end());
  }
}
