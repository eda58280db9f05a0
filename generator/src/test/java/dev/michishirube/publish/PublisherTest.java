package dev.michishirube.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.michishirube.artifact.Artifact;
import dev.michishirube.diagnostic.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
  @TempDir Path dir;
  private Path output;
  private Publisher publisher;

  @BeforeEach
  void setUp() {
    output = dir.resolve("site-output");
    publisher = new Publisher(List.of(dir.resolve("content")), artifact -> {});
  }

  @Test
  void writesASiteWithMarkerAndManifest() throws IOException {
    build("index.html", "a/index.html");
    assertThat(FolderTree.files(output))
        .containsExactly(".michishirube", ".michishirube-files", "a/index.html", "index.html");
    assertThat(siblings()).containsExactly(".site-output.lock", "site-output");
  }

  @Test
  void removesWhatTheFormerBuildWroteAndKeepsTheReadme() throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolve("README.md"), "読んでください");
    build("index.html", "old/index.html");
    build("index.html", "new/index.html");
    assertThat(FolderTree.files(output))
        .containsExactly(
            ".michishirube", ".michishirube-files", "README.md", "index.html", "new/index.html");
    assertThat(output.resolve("README.md")).hasContent("読んでください");
  }

  @Test
  void discardLeavesTheOldSite() throws IOException {
    build("old.html");
    try (StagedOutput out = publisher.begin(output)) {
      out.write(file("new.html"));
    }
    assertThat(FolderTree.files(output)).contains("old.html").doesNotContain("new.html");
    assertThat(siblings()).containsExactly(".site-output.lock", "site-output");
  }

  @Test
  void neverTouchesAForeignFolder() throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolve("thesis.txt"), "mine");
    assertRefused(output, PublishRules.FOREIGN);
    assertThat(FolderTree.files(output)).containsExactly("thesis.txt");
  }

  @Test
  void namesFilesThatNoBuildMade() throws IOException {
    build("index.html");
    Files.writeString(output.resolve("notice.pdf"), "mine");
    assertRefused(output, PublishRules.UNKNOWN_FILES);
    assertThat(output.resolve("notice.pdf")).hasContent("mine");
  }

  @Test
  void refusesWhenAFileAppearsDuringTheBuild() throws IOException {
    build("old.html");
    StagedOutput out = publisher.begin(output);
    out.write(file("new.html"));
    Files.writeString(output.resolve("notice.pdf"), "mine");
    assertThatThrownBy(out::publish).isInstanceOf(PublishException.class);
    assertThat(FolderTree.files(output)).contains("old.html", "notice.pdf");
  }

  @Test
  void ignoresTheLitterOfFileBrowsers() throws IOException {
    build("a/index.html");
    Files.writeString(output.resolve("a/.DS_Store"), "");
    build("a/index.html");
    assertThat(FolderTree.files(output)).doesNotContain("a/.DS_Store");
  }

  @Test
  void refusesOutputsThatAreNoPlaceForASite() throws IOException {
    Path content = Files.createDirectories(dir.resolve("content/articles")).getParent();
    Path plain = Files.writeString(dir.resolve("plain"), "x");
    assertRefused(content, PublishRules.SOURCE);
    assertRefused(content.resolve("articles"), PublishRules.SOURCE);
    assertRefused(content.resolve("new/site"), PublishRules.SOURCE);
    assertRefused(dir, PublishRules.SOURCE);
    assertRefused(plain, PublishRules.NOT_A_FOLDER);
    assertRefused(dir.getRoot(), PublishRules.ROOT);
    Path dangling = Files.createSymbolicLink(dir.resolve("link"), dir.resolve("nowhere"));
    assertRefused(dangling, PublishRules.NOT_A_FOLDER);
    assertRefused(plain.resolve("below"), PublishRules.NOT_A_FOLDER);
  }

  @Test
  void followsALinkToTheRealFolder() throws IOException {
    Path real = Files.createDirectories(dir.resolve("elsewhere/site"));
    Files.createSymbolicLink(output, real);
    build("index.html");
    assertThat(Files.isSymbolicLink(output)).isTrue();
    assertThat(FolderTree.files(real)).contains("index.html");
  }

  @Test
  void keepsASecondBuildOut() {
    try (StagedOutput first = publisher.begin(output)) {
      assertThatThrownBy(() -> publisher.begin(output))
          .isInstanceOfSatisfying(
              BusyException.class,
              e -> assertThat(e.diagnostic().rule()).isEqualTo(PublishRules.BUSY));
      first.write(file("index.html"));
      first.publish();
    }
    build("index.html");
  }

  @Test
  void letsGoOfTheLockWhenItRefuses() throws IOException {
    Files.createDirectories(output);
    Path foreign = Files.writeString(output.resolve("thesis.txt"), "mine");
    assertRefused(output, PublishRules.FOREIGN);
    Files.delete(foreign);
    build("index.html");
  }

  @Test
  void showsEachArtifactToTheGuardAndKeepsTheInventory() {
    List<String> seen = new ArrayList<>();
    try (StagedOutput out =
        new Publisher(List.of(), artifact -> seen.add(artifact.path())).begin(output)) {
      out.write(file("a.css"));
      out.write(file("b.css"));
      assertThat(out.inventory().others()).containsEntry("a.css", 5).containsEntry("b.css", 5);
    }
    assertThat(seen).containsExactly("a.css", "b.css");
  }

  @Test
  void refusesPathsThatLeaveTheFolder() {
    try (StagedOutput out = publisher.begin(output)) {
      for (String path :
          List.of(
              "../x", "/x", "a/../x", "a//b", "./a", "", "a\\b", "README.md", ".michishirube")) {
        assertThatThrownBy(() -> out.write(file(path)))
            .as(path)
            .isInstanceOf(IllegalArgumentException.class);
      }
    }
  }

  private void build(String... paths) {
    try (StagedOutput out = publisher.begin(output)) {
      for (String path : paths) {
        out.write(file(path));
      }
      out.publish();
    }
  }

  private void assertRefused(Path where, Rule rule) {
    assertThatThrownBy(() -> publisher.begin(where))
        .isInstanceOfSatisfying(
            PublishException.class, e -> assertThat(e.diagnostic().rule()).isEqualTo(rule));
  }

  private List<String> siblings() throws IOException {
    try (var list = Files.list(dir)) {
      return list.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  private static Artifact file(String path) {
    return new Artifact.TextFile(path, "bytes".getBytes(StandardCharsets.UTF_8));
  }
}
