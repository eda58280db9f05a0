package dev.michishirube.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Words by which people ask, whatever they ask for: どうすればいいですか, 教えて. They say nothing more. */
final class AskingWords {
  private static final String FILE = "asking.txt";

  private AskingWords() {}

  /** Those that come with the generator, one a line. */
  static List<String> standard() {
    try (InputStream file = AskingWords.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is part of the generator");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + FILE + ", which is part of the generator", e);
    }
  }
}
