package dev.michishirube.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The questions hold for the shipped guide, and the judge is fair. */
class RelevanceTest {
  private static final int KINDS = 13;

  private final List<Question> questions = Question.all();

  @Test
  void everyPartAsksEveryKindAndNeverTheSame() {
    assertThat(questions).hasSizeGreaterThanOrEqualTo(290);
    Map<String, Set<String>> kinds =
        questions.stream()
            .collect(
                Collectors.groupingBy(
                    Question::half, Collectors.mapping(Question::kind, Collectors.toSet())));
    assertThat(kinds)
        .containsOnlyKeys(
            "held", "tune", "widened", "fresh", "again", "last", "unseen", "next", "sealed");
    assertThat(kinds.values()).allMatch(half -> half.size() == KINDS);
    assertThat(questions.stream().map(Question::query)).doesNotHaveDuplicates();
  }

  @Test
  void everyQuestionHasAnAnswerInTheShippedGuide() {
    Relevance relevance = new Relevance(Findables.of(ShippedSite.read()));
    assertThat(questions).allSatisfy(q -> assertThat(relevance.answers(q)).isPositive());
  }

  @Test
  void aSearchIsJudgedByItsFirstTenAnswers() {
    List<Findable> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      all.add(thing("center", "right" + i, "food"));
      all.add(thing("center", "wrong" + i, "work"));
      all.add(thing("place", "place" + i, ""));
    }
    Relevance relevance = new Relevance(all);
    Question question = question(Map.of("topics", List.of("food")));
    assertThat(outcome(relevance, question, "center/right0", "center/right1").recall())
        .isEqualTo(0.2);
    assertThat(outcome(relevance, question, "center/wrong0", "center/right1").reciprocal())
        .isEqualTo(0.5);
    assertThat(outcome(relevance, question).hits()).isZero();
    assertThat(outcome(relevance, question, "place/place1", "center/right1").rank()).isEqualTo(1);
    assertThat(
            outcome(relevance, question, "place/place1", "place/place2", "place/place3", "x/y")
                .rank())
        .isZero();
    List<String> late = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      late.add("center/wrong" + i);
    }
    late.add("center/right0");
    assertThat(outcome(relevance, question, late.toArray(String[]::new)).rank()).isZero();
  }

  @Test
  void oneRightAnswerIsEnoughWhereThereIsOne() {
    Relevance relevance =
        new Relevance(List.of(thing("center", "a", "food"), thing("center", "b", "work")));
    Question question = question(Map.of("id", List.of("center/a")));
    Relevance.Outcome outcome = outcome(relevance, question, "center/b", "center/a");
    assertThat(outcome.recall()).isEqualTo(1);
    assertThat(outcome.rank()).isEqualTo(2);
    Map<String, Relevance.Score> scores = Relevance.scores(List.of(outcome));
    assertThat(scores).containsOnlyKeys("tune all", "tune kana");
    assertThat(scores.get("tune all").mrr()).isEqualTo(0.5, within(1e-9));
  }

  @Test
  void aMunicipalityIsServedByItselfAndItsPrefecture() {
    Want want = new Want(Map.of("serves", List.of("28100")));
    assertThat(serving("281000", "280003").stream().filter(want::meets)).hasSize(2);
    assertThat(serving("282014", "270008", "130001").stream().filter(want::meets)).isEmpty();
  }

  private static List<Findable> serving(String... codes) {
    return List.of(codes).stream()
        .map(c -> new Findable("center", c, List.of(), "", List.of(c), List.of(), List.of(), false))
        .toList();
  }

  private static Findable thing(String type, String id, String topic) {
    return new Findable(type, id, List.of(topic), "", List.of(), List.of(), List.of(), false);
  }

  private static Question question(Map<String, List<String>> want) {
    return new Question("tune", "kana", "anything", new Want(want));
  }

  private static Relevance.Outcome outcome(Relevance relevance, Question question, String... keys) {
    List<Hit> hits = List.of(keys).stream().map(Hit::new).toList();
    assertThat(new HashSet<>(hits)).hasSameSizeAs(hits);
    return relevance.judge(List.of(question), query -> hits).getFirst();
  }
}
