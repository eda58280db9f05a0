package dev.michishirube.model.reading;

import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.model.geo.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words whose reading is certain: {@code vocabulary/furigana.yaml} and whole names of places.
 * {@code -課} is read so behind a word of two kanji, {@code 各-} before one. Immutable.
 */
public final class RubyWords {
  private final Map<String, List<Ruby>> words;
  private final Map<Character, String> suffixes;
  private final Map<Character, String> prefixes;
  private final int longest;

  /**
   * Takes the words.
   *
   * @param readings word → reading in hiragana, aligned with {@link Okurigana}
   */
  public RubyWords(Map<String, String> readings, Gazetteer gazetteer) {
    Map<String, List<Ruby>> known = new HashMap<>();
    places(gazetteer).forEach((name, kana) -> put(known, name, kana));
    Map<Character, String> behind = new HashMap<>();
    Map<Character, String> before = new HashMap<>();
    readings.forEach(
        (word, reading) -> {
          if (word.startsWith("-")) {
            behind.put(word.charAt(1), reading);
          } else if (word.endsWith("-")) {
            before.put(word.charAt(0), reading);
          } else {
            put(known, word, reading);
          }
        });
    words = Map.copyOf(known);
    suffixes = Map.copyOf(behind);
    prefixes = Map.copyOf(before);
    longest = known.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private static void put(Map<String, List<Ruby>> words, String word, String reading) {
    List<Ruby> parts = Okurigana.align(word, reading);
    if (!parts.isEmpty()) {
      words.put(word, parts);
    }
  }

  /** Names of places that are read alike wherever they stand: 日野町 is not among them. */
  private static Map<String, String> places(Gazetteer gazetteer) {
    Map<String, String> names = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (Place place : gazetteer.all()) {
      for (PlaceName name : PlaceName.of(place)) {
        boolean clear = name.whole() || place.level() == Place.Level.PREFECTURE;
        String other = clear ? names.put(name.text(), name.kana()) : null;
        if (other != null && !other.equals(name.kana())) {
          several.add(name.text());
        }
      }
    }
    names.keySet().removeAll(several);
    return names;
  }

  int longest() {
    return longest;
  }

  @Nullable List<Ruby> word(String word) {
    return words.get(word);
  }

  @Nullable String suffix(char kanji) {
    return suffixes.get(kanji);
  }

  @Nullable String prefix(char kanji) {
    return prefixes.get(kanji);
  }
}
