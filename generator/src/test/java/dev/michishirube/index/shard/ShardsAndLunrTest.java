package dev.michishirube.index.shard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.RepositoryRoot;
import dev.michishirube.index.GeneratedQueries;
import dev.michishirube.index.GeneratedTerms;
import dev.michishirube.index.lunr.Builder;
import dev.michishirube.index.lunr.Index;
import dev.michishirube.index.lunr.Postings;
import dev.michishirube.index.lunr.Term;
import dev.michishirube.index.referee.Answer;
import dev.michishirube.index.referee.Asker;
import dev.michishirube.index.referee.Clause;
import dev.michishirube.index.referee.Lunr;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The written files, asked by the browser's script, beside the real lunr: refs, order, score bits.
 */
class ShardsAndLunrTest {
  @ParameterizedTest
  @ValueSource(ints = {300, 1300})
  void answerAlike(int records) throws IOException {
    Index index = index(records);
    List<List<Clause>> queries = new GeneratedQueries(index, records).queries(504);
    assertThat(differences(index, index, queries)).isEmpty();
  }

  @Test
  void noticesASinglePostingThatIsWrong() throws IOException {
    Index index = index(60);
    List<List<Clause>> queries = new GeneratedQueries(index, 60).queries(140);
    assertThat(differences(index, oneScoreChanged(index), queries)).isNotEmpty();
  }

  static Index index(int records) {
    return Builder.build(GeneratedTerms.FIELDS, new GeneratedTerms(records).documents(records));
  }

  private static List<String> differences(Index told, Index written, List<List<Clause>> queries)
      throws IOException {
    List<String> differences = new ArrayList<>();
    try (Lunr lunr = new Lunr();
        Asker asker = asker(written)) {
      lunr.load(told);
      for (List<Clause> query : queries) {
        Answer answer = asker.searchExactly(query);
        if (!answer.complete() || !answer.hits().equals(lunr.query(query))) {
          differences.add(query.toString());
        }
      }
    }
    return differences;
  }

  static Asker asker(Index index) throws IOException {
    List<String> results = Collections.nCopies(index.documents(), "{}");
    ShardSet set = ShardWriter.write(new SearchData(index, results, List.of()));
    return asker(set);
  }

  static Asker asker(ShardSet set) throws IOException {
    Map<String, String> files =
        set.files().stream().collect(Collectors.toMap(ShardFile::name, ShardFile::text));
    return new Asker(evaluate(), files::get);
  }

  static String evaluate() throws IOException {
    return Files.readString(RepositoryRoot.path().resolve("templates/assets/search/evaluate.js"));
  }

  private static Index oneScoreChanged(Index index) {
    List<Term> terms = new ArrayList<>(index.terms());
    Term most = Collections.max(terms, java.util.Comparator.comparing(Term::occurrences));
    List<Postings> byField = new ArrayList<>(most.byField());
    Postings body = byField.getLast();
    double[] scores = body.scores().clone();
    scores[scores.length / 2] += 0.001;
    byField.set(byField.size() - 1, new Postings(body.documents(), scores));
    terms.set(terms.indexOf(most), new Term(most.text(), most.index(), byField));
    return new Index(index.fields(), index.documents(), terms);
  }
}
