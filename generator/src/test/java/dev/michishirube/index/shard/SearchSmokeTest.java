package dev.michishirube.index.shard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.index.GeneratedTerms;
import dev.michishirube.index.lunr.Builder;
import dev.michishirube.index.lunr.Document;
import dev.michishirube.index.lunr.Index;
import dev.michishirube.index.referee.Answer;
import dev.michishirube.index.referee.Asker;
import dev.michishirube.index.referee.Clause;
import dev.michishirube.index.referee.Hit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the files do beside finding: results, facets, missing files, terms that are everywhere. */
class SearchSmokeTest {
  private static final String OFTEN = "相談";

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 300, 1100})
  void givesResultsAndFacets(int records) throws IOException {
    SearchData data = data(records);
    List<Integer> documents = IntStream.range(0, records).filter(i -> i % 97 == 0).boxed().toList();
    try (Asker asker = LunrProof.asker(ShardWriter.write(data))) {
      String results = asker.results(documents);
      String facets = asker.facets("free", documents);
      for (int document : documents) {
        assertThat(results).contains("{\"t\":\"</b>\u2028" + document + "\"}");
      }
      assertThat(facets)
          .isEqualTo(String.join(" ", documents.stream().map(SearchSmokeTest::answer).toList()));
      assertThat(asker.exists(OFTEN)).isEqualTo(records > 0);
      assertThat(asker.exists("無")).isFalse();
      assertThat(asker.search(List.of(Clause.optional("無"))).complete()).isTrue();
    }
  }

  @Test
  void loadsNoFileTwice() throws IOException {
    try (Asker asker = LunrProof.asker(ShardWriter.write(data(1100)))) {
      asker.search(
          List.of(
              Clause.optional("窓口"), new Clause("窓*", Clause.Presence.REQUIRED, 1, 0, List.of())));
      asker.search(List.of(Clause.optional("窓口")));
      asker.results(List.of(1, 2, 1));
      asker.results(List.of(1));
      assertThat(new HashSet<>(asker.loaded())).hasSameSizeAs(asker.loaded());
      assertThat(asker.loaded()).contains("root.js", "r0.js");
    }
  }

  @Test
  void leavesOutWhatIsEverywhereBesideWhatIsRarer() throws IOException {
    try (Asker asker = LunrProof.asker(ShardWriter.write(data(1100)))) {
      List<Hit> rare = asker.search(List.of(Clause.required("窓口"))).hits();
      assertThat(asker.search(List.of(Clause.required(OFTEN), Clause.required("窓口"))).hits())
          .isEqualTo(rare)
          .hasSize(4);
      assertThat(asker.search(List.of(Clause.required(OFTEN), Clause.required("無"))).hits())
          .isEmpty();
      assertThat(asker.search(List.of(Clause.optional(OFTEN), Clause.optional("無"))).hits())
          .hasSize(1100);
      assertThat(asker.search(List.of(Clause.required(OFTEN), Clause.optional("窓口"))).hits())
          .hasSize(1100);
    }
  }

  @Test
  void saysWhenAFileIsMissing() throws IOException {
    ShardSet set = ShardWriter.write(data(1100));
    List<Clause> query = List.of(Clause.optional(OFTEN), Clause.required("窓口"));
    List<String> used;
    try (Asker asker = LunrProof.asker(set)) {
      asker.exists("窓口");
      used = asker.loaded();
    }
    List<ShardFile> left =
        set.files().stream().filter(file -> !file.name().equals(used.getLast())).toList();
    try (Asker asker = LunrProof.asker(new ShardSet(set.version(), left))) {
      Answer answer = asker.search(query);
      assertThat(answer.complete()).isFalse();
      assertThat(answer.hits()).hasSize(1100);
      assertThat(asker.exists("窓口")).isFalse();
    }
    try (Asker asker = LunrProof.asker(new ShardSet(set.version(), List.of()))) {
      assertThat(asker.search(query)).isEqualTo(new Answer(List.of(), false));
      assertThat(asker.exists("窓口")).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "constructor",
        "__proto__",
        "toString",
        "\ud800",
        "\udc00*",
        "**",
        "*無*無*",
        "\u0000",
        "\uffff",
        "\u202e",
        "</script>",
        "\"",
        "\\"
      })
  void bearsAnything(String term) throws IOException {
    List<String> fields = List.of("title", "nowhere");
    try (Asker asker = LunrProof.asker(ShardWriter.write(data(40)))) {
      for (String text : List.of(term, term + "x".repeat(10_000))) {
        List<Hit> hits = asker.search(List.of(Clause.required(text))).hits();
        assertThat(hits.isEmpty()).isNotEqualTo(asker.exists(text)); // with its files there
        asker.search(List.of(new Clause(text, Clause.Presence.OPTIONAL, 1, 2, fields)));
      }
    }
  }

  @Test
  void writesTheSameFilesAgain() {
    ShardSet set = ShardWriter.write(data(1100));
    assertThat(set).isEqualTo(ShardWriter.write(data(1100)));
    assertThat(set.version())
        .matches("[0-9a-f]{10}")
        .isNotEqualTo(ShardWriter.write(data(301)).version());
  }

  private static String answer(int document) {
    return document % 3 == 0 ? "yes" : document % 3 == 1 ? "unknown" : "no";
  }

  private static SearchData data(int records) {
    GeneratedTerms generated = new GeneratedTerms(records);
    Builder builder = new Builder(GeneratedTerms.FIELDS);
    List<String> results = new ArrayList<>();
    BitSet yes = new BitSet();
    BitSet unknown = new BitSet();
    for (int i = 0; i < records; i++) {
      Document document = generated.document(i);
      List<String> title = new ArrayList<>(document.tokens().getFirst());
      title.add(OFTEN);
      if (i % 300 == 0) {
        title.add("窓口");
      }
      List<List<String>> tokens = new ArrayList<>(document.tokens());
      tokens.set(0, title);
      builder.add(new Document(tokens, document.boost()));
      results.add("{\"t\":\"</b>\u2028" + i + "\"}");
      yes.set(i, i % 3 == 0);
      unknown.set(i, i % 3 == 1);
    }
    Index index = builder.build();
    List<Facet> facets =
        List.of(new Facet("other", new BitSet(), new BitSet()), new Facet("free", yes, unknown));
    return new SearchData(index, results, facets);
  }
}
