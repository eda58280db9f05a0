package dev.michishirube.site;

import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code guide search} as an officer meets it. */
class SearchCommandTest {
  private static final String CONCEPTS =
      """
      - id: struck
        name: 暴力
        topics: [dv]
        crisis: true
        forms: [殴られ]
        not: [{text: 殴り書き, why: 書き方}]
      - id: stays-in
        name: ひきこもり
        topics: [hikikomori]
        forms: [ひきこもり]
        not: [{text: こもれび, why: 別の言葉}]
      """;

  @TempDir static Path folder;

  @BeforeAll
  static void build() {
    site("base").with("content/vocabulary/synonyms.yaml", CONCEPTS).buildIn(folder);
  }

  private static Guide.Run search(String... arguments) {
    List<String> all = new ArrayList<>(List.of("search", "--site", folder + "/site-output"));
    all.addAll(List.of(arguments));
    return new Guide(folder).run(all.toArray(String[]::new));
  }

  private static Path file(String text) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "queries", ".txt"), text);
  }

  @Test
  void aTableOfWhatIsFound() {
    search("目黒", "専用ダイヤル")
        .exits(0)
        .says()
        .containsPattern("(?m)^  1 +[0-9]+\\.[0-9]{3}  目黒の相談専用ダイヤル$")
        .contains("/centers/meguro-dial/");
    search("--limit", "1", "相談").exits(0).says().doesNotContainPattern("(?m)^  2 ");
  }

  @Test
  void nothingFoundExitsWith1() {
    search("zqxjzqxj").exits(1).says().contains("見つかりませんでした。");
    search("--lang", "en", "zqxjzqxj").exits(1).says().contains("Nothing found.");
  }

  @Test
  void wordsOfDangerAreTold() {
    search("夫に殴られる").says().contains("はじめに 110・119 の案内が出ます");
  }

  @Test
  void aFileOfQueriesIsAnsweredLineByLine() throws IOException {
    Path noHits = folder.resolve("no-hits.txt");
    Path queries = file("\uFEFF目黒の相談専用ダイヤル\n\n03-5211-4126\nzqxjzqxj\n");
    Guide.Run run =
        search(
                "--queries", queries.toString(),
                "--no-hits", noHits.toString(),
                "--content", folder + "/content")
            .exits(0);
    assertThat(run.out().lines())
        .allMatch(line -> line.matches("[^\t]+\t[0-9]+\t/[^\t]*\t[0-9]+\\.[0-9]{3}"))
        .anyMatch(line -> line.startsWith("目黒の相談専用ダイヤル\t1\t/centers/meguro-dial/\t"))
        .anyMatch(line -> line.startsWith("03-5211-4126\t1\t/centers/tokyo-pref/\t"))
        .noneMatch(line -> line.startsWith("zqxj"));
    assertThat(noHits)
        .content()
        .startsWith("「zqxjzqxj」：何も見つかりません。\n「zqxjzqxj」に近い言葉がありません。")
        .doesNotContain("目黒");
  }

  @Test
  void whatFindsNothingComesWithTheConceptToExtend() throws IOException {
    Path noHits = folder.resolve("weak.txt");
    Path queries = file("殴ら\"\n目黒 福岡県\n");
    search(
            "--queries", queries.toString(),
            "--no-hits", noHits.toString(),
            "--content", folder + "/content")
        .exits(0);
    assertThat(noHits)
        .content()
        .contains("「殴ら\"」が「暴力」と同じ意味なら", "id: struck", "forms: [殴られ, \"殴ら\\\"\"]");
  }

  @Test
  void aWordLikeNoOtherGoesWithWhatItsResultsAreAbout() throws IOException {
    Path noHits = folder.resolve("shared.txt");
    search(
            "--queries", file("目黒の相談専用ダイヤル 蓑虫\n").toString(),
            "--no-hits", noHits.toString(),
            "--content", folder + "/content")
        .exits(0);
    assertThat(noHits)
        .content()
        .contains("「蓑虫」が「ひきこもり」と同じ意味なら", "forms: [ひきこもり, 蓑虫]")
        .doesNotContain("struck");
  }

  @ParameterizedTest
  @CsvSource({
    "'', どちらか一方を書いてください, Give either words",
    "--limit=0 相談, 1以上の数, 1 or more",
    "--limit=many 相談, 「--limit」の値「many」は使えません, many",
    "--queries=a.txt 相談, どちらか一方を書いてください, Give either words",
    "--no-hits=b.txt 相談, --queries といっしょに, goes with --queries",
    "--colour 相談, 「--colour」は使えません, --colour"
  })
  void wrongUsageExitsWith2InTheReadersLanguage(String arguments, String ja, String en) {
    List<String> all = arguments.isEmpty() ? List.of() : List.of(arguments.split(" "));
    search(all.toArray(String[]::new)).exits(2).says().contains("使い方がちがいます", ja);
    List<String> english = new ArrayList<>(all);
    english.addAll(List.of("--lang", "en"));
    search(english.toArray(String[]::new)).exits(2).says().contains("Wrong usage", en);
  }

  @Test
  void withoutASiteOrAFileItExitsWith4() {
    new Guide(folder)
        .run("search", "--site", folder.resolve("none").toString(), "相談")
        .exits(4)
        .says()
        .contains("none")
        .doesNotContain("\tat ");
    search("--queries", folder.resolve("none.txt").toString()).exits(4);
  }

  @Test
  void helpIsJapanese() {
    search("--help").exits(0).says().contains("--queries", "--no-hits", "できたサイト");
  }
}
