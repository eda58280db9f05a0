package dev.michishirube.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Judges a search by questions whose answers are known. */
final class Relevance {
  private static final int FIRST = 10;

  /** So many pages that only lead on may stand between answers without counting against them. */
  private static final int LEADING_ON = 2;

  /**
   * How well one question was answered.
   *
   * @param recall share of the right answers among the first ten, of ten where there are more
   * @param rank of the first right answer, from 1; 0 when there is none among the first ten
   */
  record Outcome(Question question, double recall, int rank, int hits) {
    double reciprocal() {
      return rank == 0 ? 0 : 1.0 / rank;
    }
  }

  /** Means over questions. */
  record Score(int questions, double recall, double mrr, double nothing) {
    static Score of(Collection<Outcome> outcomes) {
      return new Score(
          outcomes.size(),
          outcomes.stream().mapToDouble(Outcome::recall).average().orElse(0),
          outcomes.stream().mapToDouble(Outcome::reciprocal).average().orElse(0),
          outcomes.stream().mapToDouble(o -> o.hits() == 0 ? 1 : 0).average().orElse(0));
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%4d  %.3f  %.3f  %.3f", questions, recall, mrr, nothing);
    }
  }

  private final Map<String, Findable> findables = new HashMap<>();

  Relevance(Collection<Findable> all) {
    all.forEach(findable -> findables.put(findable.key(), findable));
  }

  /** How many things are right for a question. */
  long answers(Question question) {
    return findables.values().stream().filter(question.want()::meets).count();
  }

  List<Outcome> judge(List<Question> questions, Function<String, List<Hit>> search) {
    return questions.stream().map(q -> judge(q, search.apply(q.query()))).toList();
  }

  /** The rank of the first right answer, from 1; 0 when there is none among the first ten. */
  int rank(Want want, List<Hit> hits) {
    return judge(new Question("", "", "", want), hits).rank();
  }

  private Outcome judge(Question question, List<Hit> hits) {
    int skipped = 0;
    int right = 0;
    int rank = 0;
    int place = 0;
    for (Hit hit : hits) {
      Findable found = findables.get(hit.key());
      boolean meets = found != null && question.want().meets(found);
      if (!meets && found != null && found.leadsOn() && skipped < LEADING_ON) {
        skipped++;
        continue;
      }
      if (++place > FIRST) {
        break;
      }
      right += meets ? 1 : 0;
      rank = meets && rank == 0 ? place : rank;
    }
    double possible = Math.min(FIRST, answers(question));
    return new Outcome(question, possible == 0 ? 0 : right / possible, rank, hits.size());
  }

  /** Scores by {@code half kind}, and by {@code half all}. */
  static Map<String, Score> scores(List<Outcome> outcomes) {
    Map<String, List<Outcome>> groups = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      String half = outcome.question().half();
      for (String name : List.of(half + " " + outcome.question().kind(), half + " all")) {
        groups.computeIfAbsent(name, n -> new ArrayList<>()).add(outcome);
      }
    }
    Map<String, Score> scores = new TreeMap<>();
    groups.forEach((name, members) -> scores.put(name, Score.of(members)));
    return scores;
  }
}
