package dev.michishirube.index.lunr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.michishirube.index.GeneratedTerms;
import dev.michishirube.index.referee.Lunr;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The port and lunr's own builder, beside each other. */
class BuilderTest {
  @Test
  void buildsWhatLunrBuilds() throws IOException {
    try (Lunr lunr = new Lunr()) {
      for (int seed = 0; seed < 3; seed++) {
        List<Document> documents = new GeneratedTerms(seed).documents(25 * seed + 1);
        String own = json(Builder.build(GeneratedTerms.FIELDS, documents));
        assertThat(parsed(own).equals(parsed(lunr.build(GeneratedTerms.FIELDS, documents))))
            .as("what %d documents give", documents.size())
            .isTrue();
      }
    }
  }

  @Test
  void buildsWhatLunrBuildsOfOddThings() throws IOException {
    List<Field> fields = List.of(new Field("a", 0), new Field("b", 2.5));
    List<Document> documents =
        List.of(
            new Document(List.of(List.of("x", "x", "\"\\", "10"), List.of()), 0),
            new Document(List.of(List.of(), List.of()), 3),
            new Document(List.of(List.of("\u0001", "𠮷", "x"), List.of("x", "9", "x", "x")), 0.3));
    try (Lunr lunr = new Lunr()) {
      assertThat(parsed(json(Builder.build(fields, documents))))
          .isEqualTo(parsed(lunr.build(fields, documents)));
      assertThat(parsed(json(Builder.build(fields, List.of()))))
          .isEqualTo(parsed(lunr.build(fields, List.of())));
    }
  }

  @Test
  void findsATermByItsText() {
    Index index = Builder.build(GeneratedTerms.FIELDS, List.of(new GeneratedTerms(1).document(0)));
    for (Term term : index.terms()) {
      assertThat(index.term(term.text())).contains(term);
    }
    assertThat(index.term("nowhere")).isEmpty();
  }

  @Test
  void refusesWhatLunrCannotTell() {
    assertThatThrownBy(() -> new Field("a/b", 1)).hasMessageContaining("a/b");
    Builder builder = new Builder(List.of(new Field("a", 1)));
    assertThatThrownBy(() -> builder.add(new Document(List.of(), 1))).hasMessageContaining("1");
    assertThatThrownBy(() -> builder.add(new Document(List.of(List.of("")), 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String json(Index index) throws IOException {
    StringBuilder json = new StringBuilder();
    LunrJson.write(index, json);
    return json.toString();
  }

  private static JsonNode parsed(String json) {
    return new ObjectMapper().readTree(json);
  }
}
