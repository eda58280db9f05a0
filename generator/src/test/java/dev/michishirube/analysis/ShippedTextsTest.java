package dev.michishirube.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Java and JavaScript give the same for every string of the shipped guide. */
class ShippedTextsTest {
  private final ShippedWords shipped = new ShippedWords();
  private final Dictionary dictionary = shipped.dictionary();

  @Test
  void termsAndQueriesOfEveryTextAreEqual() {
    List<String> texts = shipped.texts();
    assertThat(texts).hasSizeGreaterThan(5_000);
    try (Twin twin = new Twin(dictionary)) {
      for (String text : texts) {
        assertThat(twin.termsOfScript(text)).as(text).isEqualTo(twin.termsOfJava(text));
        assertThat(twin.queryOfScript(text)).as(text).isEqualTo(twin.queryOfJava(text));
      }
    }
  }

  @Test
  void theDictionaryIsSmall() throws IOException {
    String json = new Analyser(dictionary).json();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(json.getBytes(StandardCharsets.UTF_8));
    }
    System.out.printf(
        "dictionary: %d characters, %d bytes compressed%n", json.length(), bytes.size());
    assertThat(bytes.size()).isLessThan(5_000);
  }
}
