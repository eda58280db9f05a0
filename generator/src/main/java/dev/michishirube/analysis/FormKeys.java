package dev.michishirube.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Under which normal texts a form is found: its own, and when it is kana its romaji. */
final class FormKeys {
  /** Shorter romaji may be anything. */
  private static final int SHORTEST_ROMAJI = 5;

  /** Shorter kana stand inside of other words, and are variants where they are words. */
  private static final int SHORTEST_KANA = 4;

  private static final Pattern KANA_WORDS = Pattern.compile("[ぁ-ゖー]+( [ぁ-ゖー]+)+");

  private FormKeys() {}

  /** Under which texts the reading of a form is found: kana and romaji, with spaces or without. */
  static Set<String> read(List<String> words, Normaliser normaliser) {
    Set<String> keys = new LinkedHashSet<>();
    for (String kana : List.of(String.join("", words), String.join(" ", words))) {
      if (kana.length() >= SHORTEST_KANA) {
        keys.add(normaliser.form(kana));
        keys.add(normaliser.normal(kana).text());
      }
      String romaji = Romaji.spaced(kana);
      if (romaji.length() >= SHORTEST_ROMAJI) {
        keys.add(romaji);
      }
    }
    return keys;
  }

  static Set<String> of(String form, Normaliser normaliser) {
    NormalText normal = normaliser.normal(form);
    Set<String> keys = new LinkedHashSet<>();
    String text = normal.text().strip();
    if (!text.isEmpty()) {
      keys.add(text);
    }
    if (KANA_WORDS.matcher(form).matches()) {
      // Kana with spaces: words that may be written as one.
      keys.addAll(read(List.of(normaliser.form(form).strip().split(" +")), normaliser));
    } else if (text.chars().allMatch(c -> Kind.kana(Kind.of((char) c)))) {
      Romaji.terms(text).stream()
          .filter(word -> word.length() >= SHORTEST_ROMAJI)
          .forEach(keys::add);
    }
    return keys;
  }
}
