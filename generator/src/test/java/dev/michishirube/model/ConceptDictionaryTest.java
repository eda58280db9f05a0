package dev.michishirube.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.analysis.Analyser;
import dev.michishirube.analysis.Dictionary;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.model.facet.Attribute;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConceptDictionaryTest {
  private static final ConceptScope NOWHERE =
      new ConceptScope(List.of(), List.of(), List.of(), List.of(), List.of());

  private final Concept weekend =
      concept("weekend", Attribute.WEEKEND, List.of("土日", "土曜"), List.of("第2土曜"), false);
  private final Concept suicide = concept("suicide", null, List.of("死にたい"), List.of(), true);
  private final Analyser analyser =
      new Analyser(ConceptDictionary.of(List.of(weekend, suicide), List.of()));

  @Test
  void aSubjectAndAnAttributeAreFoundByTheirTerms() {
    assertThat(analyser.meant("土曜に相談"))
        .contains(Dictionary.attributeTerm("weekend"), ConceptDictionary.termOf(weekend));
    assertThat(analyser.meant("死にたい")).contains(ConceptDictionary.termOf(suicide));
  }

  @Test
  void anAttributeIsNeverReadFromProse() {
    assertThat(analyser.terms("土日に開いています")).doesNotContain(ConceptDictionary.termOf(weekend));
  }

  @Test
  void aLongerWordingThatMeansSomethingElseWins() {
    assertThat(analyser.meant("毎月第2土曜")).doesNotContain(ConceptDictionary.termOf(weekend));
  }

  @Test
  void aCrisisIsToldWithTheQuery() {
    assertThat(analyser.query("もう死にたい").crisis()).isTrue();
    assertThat(analyser.query("土日").crisis()).isFalse();
  }

  private static Concept concept(
      String id,
      @Nullable Attribute attribute,
      List<String> forms,
      List<String> unless,
      boolean crisis) {
    Position here = Position.ofFile("synonyms.yaml");
    return new Concept(
        here, id, id, forms, NOWHERE, NOWHERE, attribute, unless, crisis, false, List.of());
  }
}
