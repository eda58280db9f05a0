package dev.michishirube.model.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Readings of words in which people tell of troubles. Only for what is looked for: a stem such as 働
 * is read はたら there, which is no reading to be shown.
 */
public final class SpokenWords {
  private static final String FILE = "spoken.txt";

  private SpokenWords() {}

  /** Those that come with the generator: a word and its reading in hiragana on each line. */
  public static Map<String, String> standard() {
    try (InputStream file = SpokenWords.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is part of the generator");
      }
      Map<String, String> words = new HashMap<>();
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split(" ", 2))
          .forEach(line -> words.put(line[0], line[1]));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + FILE + ", which is part of the generator", e);
    }
  }
}
