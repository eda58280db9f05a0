package dev.michishirube.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Spellings that mean the same word.
 *
 * @param kanji pairs of characters: an old or variant form, then the usual one
 * @param groups words with their other spellings
 */
public record Variants(String kanji, List<Group> groups) {
  /** A word in its normal spelling; {@code spellings} hold that too. */
  public record Group(String normal, List<String> spellings) {}

  /** Those that come with the generator: {@code variants.csv}. */
  public static Variants standard() {
    try (InputStream file = Variants.class.getResourceAsStream("variants.csv")) {
      if (file == null) {
        throw new IllegalStateException("variants.csv is part of the generator");
      }
      return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("reading variants.csv, which is part of the generator", e);
    }
  }

  /** Lines of {@code normal,spelling spelling …}; one kanji for one kanji holds everywhere. */
  static Variants of(String csv) {
    StringBuilder kanji = new StringBuilder();
    List<Group> groups = new ArrayList<>();
    for (String line : csv.lines().skip(1).filter(line -> !line.isBlank()).toList()) {
      int comma = line.indexOf(',');
      String normal = line.substring(0, comma);
      List<String> words = new ArrayList<>(List.of(normal));
      for (String spelling : line.substring(comma + 1).split(" ")) {
        if (normal.length() == 1 && spelling.length() == 1) {
          kanji.append(spelling).append(normal);
        } else {
          words.add(spelling);
        }
      }
      if (words.size() > 1) {
        groups.add(new Group(normal, List.copyOf(words)));
      }
    }
    return new Variants(kanji.toString(), List.copyOf(groups));
  }
}
