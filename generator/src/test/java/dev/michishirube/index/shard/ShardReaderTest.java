package dev.michishirube.index.shard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.michishirube.analysis.Lexicon;
import dev.michishirube.index.lunr.Index;
import dev.michishirube.index.lunr.Postings;
import dev.michishirube.index.lunr.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read back is what was written, so that the gate for secrets sees all of it. */
class ShardReaderTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 120, 700})
  void readsAllTextsBack(int records) {
    Index index = LunrProof.index(records);
    List<String> results = new ArrayList<>();
    for (int i = 0; i < records; i++) {
      results.add("{\"name\":\"窓口\\n" + i + "\"}");
    }
    ShardSet set = ShardWriter.write(new SearchData(index, results, List.of()));
    ShardReader reader = new ShardReader(set.files().getFirst());
    List<String> texts = set.files().stream().flatMap(f -> reader.texts(f).stream()).toList();
    assertThat(texts).containsAll(index.terms().stream().map(Term::text).toList());
    String all = String.join("\n", texts);
    assertThat(results).allMatch(all::contains);
  }

  @Test
  void readsAllPostingsBack() {
    Index index = LunrProof.index(700);
    SearchData data = new SearchData(index, Collections.nCopies(700, "0"), List.of());
    ShardSet set = ShardWriter.write(data);
    ShardReader reader = new ShardReader(set.files().getFirst());
    List<Term> terms =
        set.files().stream()
            .filter(file -> file.name().startsWith("t"))
            .flatMap(file -> reader.terms(ShardReader.literal(ShardReader.data(file))).stream())
            .toList();
    assertThat(terms).hasSameSizeAs(index.terms());
    for (int i = 0; i < terms.size(); i++) {
      for (int field = 0; field < index.fields().size(); field++) {
        Postings read = terms.get(i).byField().get(field);
        Postings written = index.terms().get(i).byField().get(field);
        assertThat(read.documents()).isEqualTo(written.documents());
        assertThat(read.scores()).isEqualTo(written.scores());
      }
    }
  }

  @Test
  void postingsLieBesideTheFirstFormOfThoseThatLoadTogether() {
    Index index = LunrProof.index(700);
    Term term =
        index.terms().stream()
            .filter(it -> it.occurrences() > 5)
            .skip(20)
            .findFirst()
            .orElseThrow();
    String stands = Lexicon.STANDS_FOR + term.text();
    List<String> forms = List.of("たい" + stands, "たいへん" + stands, "つらい" + stands, "た" + stands);
    SearchData data =
        new SearchData(index, Collections.nCopies(700, "0"), List.of(), forms, forms, List.of());
    ShardSet set = ShardWriter.write(data);
    ShardReader reader = new ShardReader(set.files().getFirst());
    List<Term> copies =
        set.files().stream()
            .filter(file -> file.name().startsWith("t"))
            .flatMap(file -> reader.terms(ShardReader.literal(ShardReader.data(file))).stream())
            .filter(it -> it.text().endsWith(stands))
            .toList();
    assertThat(copies).extracting(Term::text).containsExactlyInAnyOrderElementsOf(forms);
    for (Term copy : copies) {
      if (copy.text().startsWith("たいへん")) {
        assertThat(copy.byField()).isEmpty();
        continue;
      }
      for (int field = 0; field < index.fields().size(); field++) {
        Postings read = copy.byField().get(field);
        assertThat(read.documents()).isEqualTo(term.byField().get(field).documents());
        assertThat(read.scores()).isEqualTo(term.byField().get(field).scores());
      }
    }
  }

  @Test
  void numbersSurviveAsCharacters() {
    NumberText out = new NumberText();
    for (int number = 0; number < 140_000; number++) {
      out.number(number);
    }
    String text = out.number(300_000_000).toString();
    NumberReader in = new NumberReader(text);
    for (int number = 0; number < 140_000; number++) {
      assertThat(in.number()).isEqualTo(number);
    }
    assertThat(in.number()).isEqualTo(300_000_000);
    assertThat(text)
        .doesNotContainPattern("[\\u0000\\n\\r\"\\\\\u2028\u2029\\ud800-\\udfff\\ufeff]");
    assertThatThrownBy(() -> out.number(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesOtherFiles() {
    ShardFile other = new ShardFile("t0.js", "alert(1)\n");
    assertThatThrownBy(() -> ShardReader.data(other)).hasMessageContaining("t0.js");
  }
}
