package dev.michishirube.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The terms about which the index is asked first. Names of places and forms lie beside the pair of
 * characters that they begin with, so they come with the pairs of the query.
 */
final class Probes {
  /** After a probe: with all that begins so. */
  static final char MORE = '*';

  /** Each part of the index that is asked for costs time on a slow line. */
  private static final int MOST = 40;

  /** Those that hardly any word begins or ends with. */
  private static final String PARTICLES = "はがをにでとのも";

  private Probes() {}

  static Set<String> of(NormalText normal, List<Stretch> stretches) {
    Set<String> probes = new LinkedHashSet<>();
    for (Stretch stretch : stretches) {
      signed(normal, stretch, probes);
      for (int i = 0; i < stretch.size(); i++) {
        boolean strong = Kind.strong(stretch.kind(i));
        boolean ends = i + 1 == stretch.size();
        boolean asked = !ends && (asked(stretch, i) || PlaceSearch.mayBegin(stretch, i));
        if (asked && !isGlue(stretch, i)) {
          probes.add(stretch.pair(i) + MORE);
        }
        boolean only = ends && (i == 0 || stretch.kind(i) == Kind.DIGIT);
        if (only || strong && PlaceSearch.mayBegin(stretch, i) && weak(stretch, i + 1)) {
          probes.add(stretch.units().get(i));
        }
      }
    }
    return probes.stream().limit(MOST).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether a query asks for the pair that begins here, as long as it means nothing else. */
  static boolean asked(Stretch stretch, int at) {
    return at == 0
        || Kind.strong(stretch.kind(at))
        || Kind.strong(stretch.kind(at + 1))
        || stretch.kinds().stream().noneMatch(Kind::strong);
  }

  /**
   * A word's end and a particle, or a particle and the next word: they tell nothing that the words
   * do not, and each would cost another part of the index.
   */
  private static boolean isGlue(Stretch stretch, int at) {
    boolean before = isParticle(stretch, at) && Kind.strong(stretch.kind(at + 1));
    boolean behind = Kind.strong(stretch.kind(at)) && isParticle(stretch, at + 1);
    return before || behind && !PlaceSearch.mayBegin(stretch, at);
  }

  private static boolean isParticle(Stretch stretch, int at) {
    return stretch.kind(at) == Kind.HIRAGANA && PARTICLES.contains(stretch.units().get(at));
  }

  /** Forms that go on behind a word (LINE相談) or begin with a sign (#7119, which is .7119 here). */
  private static void signed(NormalText normal, Stretch stretch, Set<String> probes) {
    int start = stretch.offsets().getFirst();
    int end = start + stretch.units().getFirst().length();
    if (stretch.kind(0) == Kind.DIGIT && start > 0 && normal.text().charAt(start - 1) == '.') {
      probes.add(normal.text().substring(start - 1, end));
    }
    if (stretch.isWord() && end < normal.text().length() && normal.kinds()[end] != Kind.NONE) {
      probes.add(normal.text().substring(start, end + 1) + MORE);
    }
  }

  /** Whether a character before this unit stands alone. */
  private static boolean weak(Stretch stretch, int next) {
    return next == stretch.size() || !Kind.strong(stretch.kind(next));
  }
}
