package dev.michishirube.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.michishirube.diagnostic.Diagnostic;
import dev.michishirube.diagnostic.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may lie in the content folder, and in what order it comes out. */
class ContentWalkTest {
  @TempDir Path folder;

  private Path root = Path.of("");

  @BeforeEach
  void makeRoot() throws IOException {
    root = Files.createDirectory(folder.resolve("content"));
  }

  @Test
  void noContentFolder() {
    assertThat(told(folder.resolve("nowhere"), LoadLimits.DEFAULT))
        .containsExactly("content file.root コンテンツのフォルダがありません。");
  }

  @Test
  void unexpectedNames() throws IOException {
    write("center/x.yaml");
    write("site.yml");
    write("Articles/x.md");
    write("photos/x.jpg");
    assertThat(told())
        .containsExactly(
            "content/Articles file.unexpected 「Articles」は使われない名前です。中身は読んでいません。",
            "content/center file.unexpected 「center」は使われない名前です。中身は読んでいません。",
            "content/photos file.unexpected 「photos」は使われない名前です。中身は読んでいません。",
            "content/site.yml file.unexpected 「site.yml」は使われない名前です。中身は読んでいません。");
    assertThat(load(LoadLimits.DEFAULT).sorted())
        .extracting(d -> d.hint("ja"))
        .contains("「centers」ではありませんか。", "「articles」ではありませんか。", "「site.yaml」ではありませんか。")
        .anyMatch(hint -> hint.startsWith("使える名前：articles, assets, centers,"));
  }

  @Test
  void endings() throws IOException {
    write("centers/a.yml");
    write("centers/b.YAML");
    write("centers/memo.txt");
    write("centers/c.md");
    write("articles/d.yaml");
    write("assets/e.txt");
    write("centers/Thumbs.db");
    assertThat(told())
        .containsExactly(
            "content/articles/d.yaml file.extension このフォルダには .md のファイルだけを置きます。読んでいません。",
            "content/centers/a.yml file.extension.yml 拡張子が「.yml」です。読みましたが、ほかとそろっていません。",
            "content/centers/b.YAML file.extension.yml 拡張子が「.YAML」です。読みましたが、ほかとそろっていません。",
            "content/centers/c.md file.extension このフォルダには .yaml のファイルだけを置きます。読んでいません。",
            "content/centers/memo.txt file.extension このフォルダには .yaml のファイルだけを置きます。読んでいません。");
  }

  @Test
  void foldersInPlaceOfFilesAndTheOtherWayRound() throws IOException {
    write("centers/tokyo.yaml/x.yaml");
    write("articles/a.md/b.md");
    write("assets/look.yaml/x.txt");
    Files.writeString(root.resolve("programs"), "x");
    Files.createDirectory(root.resolve("site.yaml"));
    assertThat(told())
        .containsExactly(
            "content/articles/a.md file.folder ファイルがあるはずの場所に、フォルダがあります。",
            "content/centers/tokyo.yaml file.folder ファイルがあるはずの場所に、フォルダがあります。",
            "content/programs file.not-folder フォルダがあるはずの場所に、ファイルがあります。",
            "content/site.yaml file.folder ファイルがあるはずの場所に、フォルダがあります。");
  }

  @Test
  void names() throws IOException {
    write("centers/a?b.yaml");
    write("centers/tab\tbed.yaml");
    write("centers/con.yaml");
    write("centers/東京.yaml");
    write("assets/what #1.png");
    write("assets/end.");
    assertThat(told())
        .containsExactly(
            "content/assets/end. file.name 名前に使えない文字「.」があります。",
            "content/assets/what #1.png file.name 名前に使えない文字「#」があります。",
            "content/centers/a?b.yaml file.name 名前に使えない文字「?」があります。",
            "content/centers/con.yaml file.name 「con.yaml」は Windows で使えない名前です。",
            "content/centers/tabU+0009bed.yaml file.name 名前に使えない文字「U+0009」があります。");
  }

  @Test
  void links() throws IOException {
    write("centers/real.yaml");
    Path outside = Files.writeString(folder.resolve("secret.yaml"), "id: outside\n");
    link("centers/inside.yaml", Path.of("real.yaml"));
    link("centers/outside.yaml", outside);
    link("centers/relative.yaml", Path.of("../../secret.yaml"));
    link("centers/broken.yaml", Path.of("nothing.yaml"));
    link("centers/loop", Path.of(".."));
    link("centers/self", Path.of("self"));
    link("programs", folder);
    link("reports", Path.of("centers"));

    Findings findings = new Findings();
    SourceTree tree = new ContentLoader(LoadLimits.DEFAULT, 2).load(root, "content", findings);

    assertThat(told(findings))
        .containsExactly(
            "content/centers/broken.yaml file.link.broken リンクの先がありません。",
            "content/centers/loop file.link.loop フォルダのリンクが、自分を含むフォルダに戻っています。",
            "content/centers/outside.yaml file.link.outside リンクの先が、コンテンツのフォルダの外にあります。",
            "content/centers/relative.yaml file.link.outside リンクの先が、コンテンツのフォルダの外にあります。",
            "content/centers/self file.link.broken リンクの先がありません。",
            "content/programs file.link.outside リンクの先が、コンテンツのフォルダの外にあります。",
            "content/reports/broken.yaml file.link.broken リンクの先がありません。",
            "content/reports/loop file.link.loop フォルダのリンクが、自分を含むフォルダに戻っています。",
            "content/reports/outside.yaml file.link.outside リンクの先が、コンテンツのフォルダの外にあります。",
            "content/reports/relative.yaml file.link.outside リンクの先が、コンテンツのフォルダの外にあります。",
            "content/reports/self file.link.broken リンクの先がありません。");
    assertThat(tree.yaml())
        .extracting(YamlFile::path)
        .containsExactly(
            "centers/inside.yaml", "centers/real.yaml", "reports/inside.yaml", "reports/real.yaml");
  }

  @Test
  void theContentFolderItselfMayBeALink() throws IOException {
    write("centers/real.yaml");
    Path link = Files.createSymbolicLink(folder.resolve("link"), root);
    assertThat(told(link, LoadLimits.DEFAULT)).isEmpty();
  }

  @Test
  void tooManyFiles() throws IOException {
    for (int i = 0; i < 10; i++) {
      write("centers/" + i + ".yaml");
    }
    assertThat(told(root, new LoadLimits(1000, 10, 10, 1000, 11))).isEmpty();
    assertThat(told(root, new LoadLimits(1000, 10, 10, 1000, 9)))
        .containsExactly("content file.too-many ファイルが多すぎます（上限 9）。ここから先は読んでいません。");
  }

  @Test
  void unreadable() throws IOException {
    write("centers/a.yaml");
    Path file = root.resolve("centers/a.yaml");
    assumeThat(file.toFile().setReadable(false)).isTrue();
    assumeThat(Files.isReadable(file)).isFalse();
    assertThat(told()).containsExactly("content/centers/a.yaml file.unreadable ファイルやフォルダを読めません。");
  }

  @Test
  void pipesAreNotWaitedFor() throws IOException, InterruptedException {
    write("centers/a.yaml");
    Path pipe = root.resolve("centers/pipe.yaml");
    assumeThat(Files.isExecutable(Path.of("/usr/bin/mkfifo"))).isTrue();
    assumeThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertThat(told())
        .containsExactly("content/centers/pipe.yaml file.special これはふつうのファイルではありません。");
  }

  @Test
  void theOrderIsThatOfThePathsWhateverTheJobs() throws IOException {
    List<String> paths = new ArrayList<>();
    for (String name : List.of("b", "a", "a-b", "a/b", "a/B", "あ", "z/z", "ア", "a.b", "𠮷", "ｱ")) {
      paths.add("centers/" + name + ".yaml");
    }
    Collections.shuffle(paths, new Random(7));
    for (String path : paths) {
      write(path);
    }
    Collections.sort(paths);
    for (int jobs = 1; jobs <= 8; jobs++) {
      var tree = new ContentLoader(LoadLimits.DEFAULT, jobs).load(root, "content", new Findings());
      assertThat(tree.yaml()).extracting(YamlFile::path).isEqualTo(paths);
    }
  }

  private void write(String path) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, path.endsWith(".md") ? "---\ntitle: x\n---\n" : "id: x\n");
  }

  private void link(String path, Path target) throws IOException {
    Files.createSymbolicLink(root.resolve(path), target);
  }

  private List<String> told() {
    return told(root, LoadLimits.DEFAULT);
  }

  private static List<String> told(Path root, LoadLimits limits) {
    Findings findings = new Findings();
    new ContentLoader(limits, 2).load(root, "content", findings);
    return told(findings);
  }

  private Findings load(LoadLimits limits) {
    Findings findings = new Findings();
    new ContentLoader(limits, 2).load(root, "content", findings);
    return findings;
  }

  private static List<String> told(Findings findings) {
    return findings.sorted().stream().map(ContentWalkTest::told).toList();
  }

  private static String told(Diagnostic d) {
    return d.position() + " " + d.rule().id() + " " + d.message("ja");
  }
}
