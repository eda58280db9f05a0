package dev.michishirube.index.shard;

import static java.util.Comparator.comparing;

import dev.michishirube.index.lunr.Index;
import dev.michishirube.index.lunr.Term;
import java.util.List;
import java.util.stream.IntStream;

/**
 * lunr adds up scores in the order in which terms were first met, and sums of floating point
 * numbers depend on it. Document and field of that first meeting are in the postings; what is left
 * to tell is a small number, the place among the terms first met in the same field.
 */
final class Ranks {
  private Ranks() {}

  /** Per term of the index, in its order. */
  static int[] of(Index index) {
    List<Term> terms = index.terms();
    int[] ranks = new int[terms.size()];
    Origin before = new Origin(-1, 0);
    int rank = 0;
    for (int place : byMeeting(terms)) {
      Origin origin = Origin.of(terms.get(place).byField());
      rank = origin.equals(before) ? rank + 1 : 0;
      before = origin;
      ranks[place] = rank;
    }
    return ranks;
  }

  private static int[] byMeeting(List<Term> terms) {
    return IntStream.range(0, terms.size())
        .boxed()
        .sorted(comparing((Integer place) -> terms.get(place).index()))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
