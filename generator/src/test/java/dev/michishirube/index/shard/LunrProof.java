package dev.michishirube.index.shard;

import dev.michishirube.RepositoryRoot;
import dev.michishirube.analysis.Lexicon;
import dev.michishirube.index.GeneratedQueries;
import dev.michishirube.index.GeneratedTerms;
import dev.michishirube.index.lunr.Builder;
import dev.michishirube.index.lunr.Index;
import dev.michishirube.index.referee.Answer;
import dev.michishirube.index.referee.Asker;
import dev.michishirube.index.referee.Clause;
import dev.michishirube.index.referee.Hit;
import dev.michishirube.index.referee.Lunr;
import dev.michishirube.render.template.Compact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The written files, asked by the browser's script, beside the real lunr: refs, order, score bits.
 * The benchmark runs it over 10,000 records. Argument: the number of records.
 */
public final class LunrProof {
  private LunrProof() {}

  public static void main(String[] arguments) throws IOException {
    int records = Integer.parseInt(arguments[0]);
    Index index = index(records);
    List<List<Clause>> queries = new GeneratedQueries(index, records).queries(504);
    List<String> differences = differences(index, index, queries);
    differences.forEach(System.out::println);
    System.out.printf(
        "%d records, %d queries, %d different%n", records, queries.size(), differences.size());
    System.exit(differences.isEmpty() ? 0 : 1);
  }

  static Index index(int records) {
    return Builder.build(GeneratedTerms.FIELDS, new GeneratedTerms(records).documents(records));
  }

  /** Queries that are answered otherwise from the files of one index than by lunr from another. */
  static List<String> differences(Index told, Index written, List<List<Clause>> queries)
      throws IOException {
    List<String> differences = new ArrayList<>();
    long ours = 0;
    long theirs = 0;
    try (Lunr lunr = new Lunr();
        Asker asker = asker(written)) {
      lunr.load(told);
      for (List<Clause> query : queries) {
        long start = System.nanoTime();
        Answer answer = asker.searchExactly(query);
        long middle = System.nanoTime();
        List<Hit> expected = lunr.query(query);
        ours += middle - start;
        theirs += System.nanoTime() - middle;
        if (!answer.complete() || !answer.hits().equals(expected)) {
          differences.add(query.toString());
        }
      }
    }
    System.getLogger(LunrProof.class.getName())
        .log(System.Logger.Level.INFO, "ms: " + ours / 1_000_000 + ", lunr " + theirs / 1_000_000);
    return differences;
  }

  static Asker asker(Index index) throws IOException {
    List<String> results = Collections.nCopies(index.documents(), "{}");
    return asker(
        ShardWriter.write(
            new SearchData(index, results, List.of(), forms(index), forms(index), List.of())));
  }

  /** Forms that stand for every seventh term: its postings lie in the files a second time. */
  static List<String> forms(Index index) {
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < index.terms().size(); i += 7) {
      String term = index.terms().get(i).text();
      forms.add("か" + term + Lexicon.STANDS_FOR + term);
      forms.add("か" + term + "た" + Lexicon.STANDS_FOR + term);
    }
    return forms;
  }

  static Asker asker(ShardSet set) throws IOException {
    Map<String, String> files =
        set.files().stream().collect(Collectors.toMap(ShardFile::name, ShardFile::text));
    return new Asker(scripts(), files::get);
  }

  static String scripts() throws IOException {
    StringBuilder scripts = new StringBuilder();
    for (String name : SearchScripts.INDEX) {
      Path file = RepositoryRoot.path().resolve("templates/assets/search").resolve(name);
      scripts.append(Compact.of(Files.readString(file))).append('\n');
    }
    return scripts.toString();
  }
}
