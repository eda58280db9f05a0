package dev.michishirube.analysis;

import java.util.LinkedHashSet;
import java.util.Set;

/** Under which normal texts a form is found: its own, and when it is kana its romaji. */
final class FormKeys {
  /** Shorter romaji may be anything. */
  private static final int SHORTEST_ROMAJI = 5;

  private FormKeys() {}

  static Set<String> of(String form, Normaliser normaliser) {
    NormalText normal = normaliser.normal(form);
    Set<String> keys = new LinkedHashSet<>();
    String text = normal.text().strip();
    if (!text.isEmpty()) {
      keys.add(text);
    }
    if (text.chars().allMatch(c -> Kind.kana(Kind.of((char) c)))) {
      Romaji.terms(text).stream()
          .filter(word -> word.length() >= SHORTEST_ROMAJI)
          .forEach(keys::add);
    }
    return keys;
  }
}
