package dev.michishirube.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentLoaderTest {
  @TempDir Path root;

  private final Findings findings = new Findings();

  @Test
  void readsEveryKindOfFileInOrderOfItsPath() throws IOException {
    write("site.yaml", "title: みちしるべ\n");
    write("centers/tokyo/b.yaml", "id: b\n");
    write("centers/tokyo/a.yaml", "- id: a1\n- id: a2\n");
    write("centers/tokyo-to.yaml", "id: c\n");
    write("articles/first-call.md", "---\ntitle: はじめての電話\n---\n\n本文\n");
    write("assets/img/map.svg", "<svg/>");
    write("templates/page.ftlh", "x");
    write(".schema/center.json", "{}");
    write("README.md", "x");

    SourceTree tree = load();

    assertThat(findings.sorted()).isEmpty();
    assertThat(tree.yaml())
        .extracting(YamlFile::path)
        .containsExactly(
            "centers/tokyo-to.yaml", "centers/tokyo/a.yaml", "centers/tokyo/b.yaml", "site.yaml");
    assertThat(tree.markdown())
        .singleElement()
        .satisfies(
            article -> {
              assertThat(article.path()).isEqualTo("articles/first-call.md");
              assertThat(article.file()).isEqualTo("content/articles/first-call.md");
              assertThat(article.body()).isEqualTo("\n本文\n");
              assertThat(article.bodyLine()).isEqualTo(4);
              assertThat(article.frontMatter().at("title"))
                  .isEqualTo(new Position("content/articles/first-call.md", 2, 8));
            });
    assertThat(tree.assets())
        .containsExactly(
            new SourceTree.Asset("assets/img/map.svg", root.resolve("assets/img/map.svg")));
  }

  private SourceTree load() {
    return new ContentLoader(LoadLimits.DEFAULT, 2).load(root, "content", findings);
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
