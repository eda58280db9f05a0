package dev.michishirube.print.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that are never split: {@code unbroken.txt}, one a line. */
record UnbrokenWords(Map<Character, List<String>> byFirst) {
  static UnbrokenWords load() {
    try (InputStream file = UnbrokenWords.class.getResourceAsStream("unbroken.txt")) {
      if (file == null) {
        throw new IllegalStateException("unbroken.txt is part of the generator");
      }
      return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("reading unbroken.txt, which is part of the generator", e);
    }
  }

  private static UnbrokenWords of(String lines) {
    Map<Character, List<String>> byFirst = new HashMap<>();
    lines
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .forEach(
            word -> byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(word));
    return new UnbrokenWords(Map.copyOf(byFirst));
  }

  List<String> words() {
    return byFirst.values().stream().flatMap(List::stream).sorted().toList();
  }

  void hold(String text, Grade[] grades) {
    for (int start = 0; start < text.length(); start++) {
      for (String word : byFirst.getOrDefault(text.charAt(start), List.of())) {
        if (text.startsWith(word, start)) {
          Whole.lower(grades, start, start + word.length(), Grade.NEVER);
        }
      }
    }
  }
}
