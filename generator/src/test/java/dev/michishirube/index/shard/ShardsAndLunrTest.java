package dev.michishirube.index.shard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.RepositoryRoot;
import dev.michishirube.index.GeneratedQueries;
import dev.michishirube.index.RecordTerms;
import dev.michishirube.index.lunr.Index;
import dev.michishirube.index.lunr.Postings;
import dev.michishirube.index.lunr.Term;
import dev.michishirube.index.referee.Clause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The search finds what lunr finds: see {@link LunrProof}. */
class ShardsAndLunrTest {
  @Test
  void answerAlikeInOneFile() throws IOException {
    answerAlike(LunrProof.index(300));
  }

  @Test
  void answerAlikeInManyFiles() throws IOException {
    answerAlike(LunrProof.index(1300));
  }

  @Test
  void answerAlikeOfTheShippedRecords() throws IOException {
    answerAlike(RecordTerms.index(RepositoryRoot.path().resolve("content/centers")));
  }

  private static void answerAlike(Index index) throws IOException {
    List<List<Clause>> queries = new GeneratedQueries(index, 1).queries(504);
    assertThat(LunrProof.differences(index, index, queries)).isEmpty();
  }

  @Test
  void noticesASinglePostingThatIsWrong() throws IOException {
    Index index = LunrProof.index(40);
    List<List<Clause>> queries = new GeneratedQueries(index, 40).queries(84);
    assertThat(LunrProof.differences(index, oneScoreChanged(index), queries)).isNotEmpty();
    assertThat(LunrProof.differences(index, onePostingLost(index), queries)).isNotEmpty();
  }

  private static Index oneScoreChanged(Index index) {
    Term most = Collections.max(index.terms(), Comparator.comparing(Term::occurrences));
    Postings body = most.byField().getLast();
    double[] scores = body.scores().clone();
    scores[scores.length / 2] += 0.001;
    return with(index, most, new Postings(body.documents(), scores));
  }

  private static Index onePostingLost(Index index) {
    Term most = Collections.max(index.terms(), Comparator.comparing(Term::occurrences));
    Postings body = most.byField().getLast();
    int size = body.size() - 1;
    return with(
        index,
        most,
        new Postings(Arrays.copyOf(body.documents(), size), Arrays.copyOf(body.scores(), size)));
  }

  private static Index with(Index index, Term changed, Postings body) {
    List<Postings> byField = new ArrayList<>(changed.byField());
    byField.set(byField.size() - 1, body);
    List<Term> terms = new ArrayList<>(index.terms());
    terms.set(terms.indexOf(changed), new Term(changed.text(), changed.index(), byField));
    return new Index(index.fields(), index.documents(), terms);
  }
}
