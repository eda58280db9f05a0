package dev.michishirube.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.diagnostic.Position;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The structured data of a page is read as programs read it. */
class JsonTextsTest {
  private static List<String> texts(String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    Position origin = Position.ofFile("a.yaml");
    return new Artifact.Page(
            "a.html", bytes, new PageScanner().scan("a.html", origin, bytes, t -> null))
        .decodedTexts();
  }

  @Test
  void escapesAreUndone() {
    String html =
        "<p>x</p><script type=\"application/ld+json\">{\"\\u0061\":[\"\\u4e0a\\/\\\"\\n\\u003c\",1]}"
            + "</script><script type='application/ld+json'>[\"b\"]</script>";
    assertThat(texts(html)).containsExactly(html, "a\n上/\" <\nb\n");
  }

  @Test
  void aPageWithoutItIsReadOnce() {
    assertThat(texts("<p>\"x\"</p>")).containsExactly("<p>\"x\"</p>");
  }

  @Test
  void whatIsBrokenIsReadAsFarAsItGoes() {
    String block = "<script type=\"application/ld+json\">";
    assertThat(texts(block + "[\"a\\u00").getLast()).startsWith("a");
    assertThat(texts(block + "[\"a\\").getLast()).startsWith("a");
    assertThat(texts(block + "[\"\\uzzzz\"]</script>").getLast()).isEqualTo("uzzzz\n");
    assertThat(texts(block.replace(">", ""))).hasSize(1);
  }
}
