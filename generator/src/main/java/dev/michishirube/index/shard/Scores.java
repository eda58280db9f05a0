package dev.michishirube.index.shard;

import static java.util.Comparator.comparing;

import dev.michishirube.index.lunr.Index;
import dev.michishirube.index.lunr.Postings;
import dev.michishirube.index.lunr.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores as numbers. A score is a whole number of thousandths; dividing that by a thousand gives
 * the same bits again. The scores that are met most often get a number of one byte.
 *
 * @param frequent thousandths, the most frequent first
 */
record Scores(List<Integer> frequent, Map<Integer, Integer> places) {
  private static final int FREQUENT = 96;

  static Scores of(Index index) {
    Map<Integer, Integer> groups = new HashMap<>();
    for (Term term : index.terms()) {
      Map<Integer, Boolean> own = new HashMap<>();
      for (Postings postings : term.byField()) {
        for (double score : postings.scores()) {
          if (own.put(thousandths(score), true) == null) {
            groups.merge(thousandths(score), 1, Integer::sum);
          }
        }
      }
    }
    List<Integer> frequent =
        groups.entrySet().stream()
            .sorted(
                comparing((Map.Entry<Integer, Integer> group) -> -group.getValue())
                    .thenComparing(Map.Entry::getKey))
            .limit(FREQUENT)
            .map(Map.Entry::getKey)
            .toList();
    Map<Integer, Integer> places = new HashMap<>();
    frequent.forEach(score -> places.put(score, places.size()));
    return new Scores(frequent, places);
  }

  static int thousandths(double score) {
    return Math.toIntExact(Math.round(score * 1000));
  }

  /** The number of a score in a file. */
  int number(int thousandths) {
    Integer place = places.get(thousandths);
    return place == null ? frequent.size() + thousandths : place;
  }

  /** The score of a number in a file. */
  double score(int number) {
    int thousandths = number < frequent.size() ? frequent.get(number) : number - frequent.size();
    return thousandths / 1000.0;
  }
}
