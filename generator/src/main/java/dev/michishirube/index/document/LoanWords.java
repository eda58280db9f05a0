package dev.michishirube.index.document;

import java.util.Map;
import java.util.Optional;

/** Words of names that people write as in the language from which they came. */
final class LoanWords {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("せんたー", "center"),
          Map.entry("ほっとらいん", "hotline"),
          Map.entry("さぽーと", "support"),
          Map.entry("さぽーとせんたー", "support center"),
          Map.entry("すてーしょん", "station"),
          Map.entry("さぽーとすてーしょん", "support station"),
          Map.entry("だいやる", "dial"),
          Map.entry("らいん", "line"),
          Map.entry("ねっと", "net"),
          Map.entry("ねっとわーく", "network"),
          Map.entry("ぷらざ", "plaza"),
          Map.entry("ほーむ", "home"),
          Map.entry("はろーわーく", "hello work"));

  private LoanWords() {}

  /**
   * The word in Latin letters.
   *
   * @param kana in hiragana
   */
  static Optional<String> of(String kana) {
    return Optional.ofNullable(WORDS.get(kana));
  }
}
