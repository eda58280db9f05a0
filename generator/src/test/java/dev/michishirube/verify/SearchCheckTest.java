package dev.michishirube.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.diagnostic.Findings;
import dev.michishirube.index.BuiltSearch;
import dev.michishirube.index.SmokeQuery;
import dev.michishirube.index.lunr.Builder;
import dev.michishirube.index.lunr.Document;
import dev.michishirube.index.lunr.Field;
import dev.michishirube.index.lunr.Index;
import dev.michishirube.index.lunr.Term;
import dev.michishirube.index.shard.SearchData;
import dev.michishirube.index.shard.ShardFile;
import dev.michishirube.index.shard.ShardLookup;
import dev.michishirube.index.shard.ShardWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchCheckTest {
  private static final int ASKED = 37;

  @ParameterizedTest
  @ValueSource(ints = {38, 300, 1300})
  void findsWhatWasWritten(int records) {
    Index index = index(records, "窓口");
    assertThat(found(index, files(index, "x"), "窓口", "記録37番")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {38, 1300})
  void noticesWhatAReaderWouldNotFind(int records) {
    Index index = index(records, "窓口");
    Index other = index(records, "入口");
    String lost = "search/root.js output.search.lost できた検索に「記録37番」と聞くと、desk-37 が見つかりません。";
    assertThat(found(index, files(other, "x"), "窓口")).containsExactly(lost);
    assertThat(found(index, files(index, "y"), "窓口")).containsExactly(lost);
    assertThat(found(index, files(index, "x"), "入口")).containsExactly(lost);
    assertThat(found(index, files(index(records + 1, "窓口"), "x"), "窓口")).containsExactly(lost);
  }

  @Test
  void noticesAFileThatIsMissing() {
    Index index = index(1300, "窓口");
    List<ShardFile> files = new ArrayList<>(files(index, "x"));
    files.removeIf(file -> file.name().equals("r2.js"));
    assertThat(found(index, files, "窓口")).hasSize(1);
    files.removeIf(file -> file.name().startsWith("t"));
    assertThat(found(index, files, "窓口")).hasSize(1);
  }

  private List<String> found(Index index, List<ShardFile> files, String... terms) {
    Findings found = new Findings();
    List<Term> known =
        Stream.of(terms).map(t -> index.term(t).orElse(new Term(t, 0, List.of()))).toList();
    SmokeQuery query = new SmokeQuery("記録37番", "desk-37", known, ASKED, "{\"n\":\"x\u202837\"}");
    SearchCheck.verify(new BuiltSearch(List.of(), new ShardLookup(files), List.of(query)), found);
    return found.sorted().stream()
        .map(d -> d.position() + " " + d.rule().id() + " " + d.message("ja"))
        .toList();
  }

  private static List<ShardFile> files(Index index, String name) {
    List<String> results = new ArrayList<>();
    for (int i = 0; i < index.documents(); i++) {
      results.add("{\"n\":\"" + name + "\u2028" + i + "\"}");
    }
    return ShardWriter.write(new SearchData(index, results, List.of())).files();
  }

  private static Index index(int records, String word) {
    Builder builder = new Builder(List.of(new Field("title", 6), new Field("body", 1)));
    for (int i = 0; i < records; i++) {
      List<String> title = List.of("記録" + i + "番", i % 5 == 2 ? word : "相談");
      builder.add(new Document(List.of(title, List.of("本文", "中" + i % 9)), 1));
    }
    return builder.build();
  }
}
