package dev.michishirube.site;

import static dev.michishirube.site.Records.center;
import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.publish.Publisher;
import dev.michishirube.publish.StagedOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** {@code guide build} and {@code guide check} as a writer and a script meet them. */
class CommandTest {
  private static final String WRONG = center("broken", "kind: no_such_kind\ncolour: red\n");

  @TempDir Path folder;
  private Guide guide;

  @BeforeEach
  void writeTheSite() {
    guide = new Guide(folder);
    site("base").writeTo(folder);
  }

  private void breakTheSite() {
    site("base").with("content/centers/broken.yaml", WRONG).writeTo(folder);
  }

  @Test
  void aBuildWithoutErrorsExitsWith0AndTellsWhatItMade() {
    Guide.Run run = guide.on("build").exits(0);
    run.says().containsPattern("[0-9]+ページ、ほか[0-9]+ファイルを .*site-output に作りました");
    assertThat(guide.written()).containsKey("areas/tokyo/index.html");
  }

  @Test
  void warningsDoNotStopABuild() {
    guide.on("build", "--format", "line").exits(0).says().contains(": note [");
  }

  @Test
  void contentErrorsExitWith1AllAtOnceInJapanese() {
    breakTheSite();
    guide
        .on("build", "--format", "line")
        .exits(1)
        .says()
        .containsPattern("content/centers/broken\\.yaml:2:7: error \\[[a-z.-]+] .*no_such_kind")
        .containsPattern("content/centers/broken\\.yaml:8:1: error \\[[a-z.-]+] .*colour")
        .contains("公開中のサイトはそのまま残しました");
  }

  @Test
  void theLastGoodSiteStaysByteForByteAfterAFailingBuild() {
    guide.on("build").exits(0);
    Map<String, String> good = guide.written();
    breakTheSite();
    guide.on("build").exits(1);
    assertThat(guide.written()).isEqualTo(good);
    assertThat(folder).isDirectoryNotContaining("glob:**.site-output*staging*");
  }

  @Test
  void checkSaysTheSameAsBuildAndWritesNothing() throws IOException {
    breakTheSite();
    Map<String, String> before = Folder.read(folder);
    Guide.Run check = guide.on("check", "--format", "line").exits(1);
    assertThat(Folder.read(folder)).isEqualTo(before);
    assertThat(check.out()).isEqualTo(guide.on("build", "--format", "line").out());
    site("base").writeTo(folder);
    Files.delete(folder.resolve("content/centers/broken.yaml"));
    guide.on("check").exits(0);
    assertThat(guide.output()).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "--colour, 「--colour」は使えません",
    "--today=2026-13-45, 「--today」の値「2026-13-45」は使えません",
    "--jobs=many, 「--jobs」の値「many」は使えません",
    "--jobs=0, 「--jobs」の値「0」は使えません",
    "--format=xml, 「--format」の値「xml」は使えません",
    "--base-url=example.jp, 「--base-url」の値「example.jp」は使えません",
    "--base-url=https://example.jp/?a=b, 「--base-url」の値",
    "extra, 「extra」は使えません",
    "--content, 「--content」のあとに、値（DIR）がありません"
  })
  void wrongUsageExitsWith2AndIsToldInJapanese(String argument, String words) {
    Guide.Run run = guide.run("--lang", "ja", "build", argument).exits(2);
    run.says().contains("使い方がちがいます", words, "guide --help").doesNotContainPattern("Exception");
    assertThat(run.err()).doesNotContainPattern("(?i)(unknown|invalid|expected|missing) ");
  }

  @Test
  void anUnknownCommandExitsWith2() {
    guide.run("paint").exits(2).says().contains("「paint」は使えません");
    guide.run().exits(2);
    guide.run("--lang", "fr", "check").exits(2).says().contains("「--lang」の値「fr」");
  }

  @Test
  void helpIsJapaneseAndExitsWith0() {
    guide.run("--help").exits(0).says().contains("build", "check", "使い方", "まちがいを調べます");
    guide.run("build", "--help").exits(0).says().contains("--offline", "出力フォルダ");
    guide.run("--version").exits(0).says().contains("michishirube", "Java");
  }

  @Test
  void anOutputThatIsNotOursExitsWith4AndIsNotTouched() throws IOException {
    Files.createDirectories(guide.output());
    Files.writeString(guide.output().resolve("diary.txt"), "大事なもの");
    guide
        .on("build", "--format", "line")
        .exits(4)
        .says()
        .contains("[output.foreign]", "diary.txt", "何も変えていません");
    assertThat(guide.written()).containsOnlyKeys("diary.txt");
  }

  @Test
  void asLongAsAnotherBuildWritesTheSecondExitsWith4() {
    Publisher publisher = new Publisher(List.of(), artifact -> {});
    try (StagedOutput first = publisher.begin(guide.output())) {
      assertThat(first.inventory().pages()).isEmpty();
      guide.on("build").exits(4).says().contains("別のビルドが、この出力先に書き出しています。");
    }
    guide.on("build").exits(0);
  }

  @Test
  void anOutputInsideOfTheContentExitsWith4() {
    Map<String, String> before = Folder.read(folder);
    guide.on("build", "--output", folder.resolve("content/out").toString()).exits(2);
    guide
        .run("build", "--content", content(), "--output", folder.resolve("content/out").toString())
        .exits(4);
    assertThat(Folder.read(folder)).isEqualTo(before);
  }

  @Test
  void aContentFolderThatIsNotThereIsAnErrorOfTheContent() {
    guide
        .run("check", "--content", folder.resolve("nowhere").toString(), "--format", "line")
        .exits(1)
        .says()
        .contains("error [");
  }

  @Test
  void aTemplateFolderThatIsNotThereIsTold() {
    guide
        .run("check", "--content", content(), "--templates", folder.resolve("no").toString())
        .exits(1)
        .says()
        .contains("--templates");
  }

  @Test
  void jsonParsesAndHasPermanentKeys() {
    breakTheSite();
    Guide.Run run = guide.on("check", "--format", "json").exits(1);
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertThat(json.propertyNames())
        .containsExactlyInAnyOrder("findings", "errors", "warnings", "notes");
    assertThat(json.get("errors").asInt()).isEqualTo(2);
    assertThat(json.get("findings"))
        .allSatisfy(
            finding ->
                assertThat(finding.propertyNames())
                    .containsExactlyInAnyOrder(
                        "rule", "severity", "file", "line", "column", "message", "hint"));
    assertThat(json.get("findings"))
        .filteredOn(finding -> finding.get("severity").asString().equals("error"))
        .extracting(f -> f.get("file").asString() + ":" + f.get("line").asInt())
        .containsExactly("content/centers/broken.yaml:2", "content/centers/broken.yaml:8");
  }

  @Test
  void jsonOfASiteWithoutMistakesParsesToo() {
    JsonNode json = new ObjectMapper().readTree(guide.on("build", "--format", "json").out());
    assertThat(json.get("errors").asInt()).isZero();
  }

  @Test
  void findingsCanBeReadInEnglish() {
    breakTheSite();
    Guide.Run run = guide.on("check", "--format", "line", "--lang", "en").exits(1);
    assertThat(run.out()).contains("error [").doesNotContainPattern("[ぁ-ん]{2}");
    run.says().contains("2 errors");
  }

  @Test
  void timingsNameEveryStage() {
    Guide.Run run = guide.on("build", "--timings").exits(0);
    run.says()
        .containsSubsequence(
            "load", "check", "model", "plan", "render", "verify", "publish", "total");
    run.says().containsPattern("render +[0-9]+ ms");
  }

  @Test
  void theBaseUrlOfTheCommandWins() {
    site("base").config("base_url: https://old.example.jp/").writeTo(folder);
    guide.on("build", "--base-url", "https://new.example.jp/g").exits(0);
    assertThat(guide.written().get("sitemap.xml"))
        .contains("https://new.example.jp/g/areas/")
        .doesNotContain("old.example.jp");
  }

  private String content() {
    return folder.resolve("content").toString();
  }
}
