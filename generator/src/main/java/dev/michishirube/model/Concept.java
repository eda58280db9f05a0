package dev.michishirube.model;

import dev.michishirube.diagnostic.Position;
import dev.michishirube.model.facet.Attribute;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that readers look for, with the words in which they write it (DESIGN section 7). A
 * record carries the concept when its fields say so; see {@link ConceptScope}.
 *
 * @param name what readers see
 * @param forms how people write it, as they write it
 * @param scope the records that are about it
 * @param beside topics that often come with it: their records are found after those of the scope
 * @param attribute what the forms ask of a desk; null when they name a subject
 * @param unless longer wordings that hold a form and mean something else: 土日を除く
 * @param crisis the care card comes first
 * @param atRisk a query that meets it is kept nowhere
 * @param counterExamples texts that must not meet the concept
 */
public record Concept(
    Position position,
    String id,
    String name,
    List<String> forms,
    ConceptScope scope,
    ConceptScope beside,
    @Nullable Attribute attribute,
    List<String> unless,
    boolean crisis,
    boolean atRisk,
    List<CounterExample> counterExamples) {
  public Concept {
    forms = List.copyOf(forms);
    unless = List.copyOf(unless);
    counterExamples = List.copyOf(counterExamples);
  }

  /** True when words of it must leave no trace and put help first. */
  public boolean isSensitive() {
    return crisis || atRisk;
  }

  /**
   * How much something that is not of the scope often comes with it: 2 for the first of the topics
   * beside it, 1 for another one, 0 for neither.
   *
   * @param covers whether it is of such a scope
   */
  public int beside(Predicate<ConceptScope> covers) {
    List<String> topics = beside.topics();
    for (String topic : topics) {
      if (covers.test(ConceptScope.ofTopics(List.of(topic)))) {
        return topic.equals(topics.getFirst()) ? 2 : 1;
      }
    }
    return 0;
  }

  /** A text that looks alike and means something else. */
  public record CounterExample(String text, @Nullable String why) {}
}
