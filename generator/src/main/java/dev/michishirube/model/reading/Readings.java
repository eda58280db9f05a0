package dev.michishirube.model.reading;

import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.model.geo.Place;
import dev.michishirube.model.reading.LongestMatch.Found;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Composes the reading of a name from the readings of its parts. Only where every part is known:
 * words of {@code vocabulary/readings.yaml}, names of places, kana, Latin letters and digits. A
 * name with one part that is not known has no reading, because a guess would put it where nobody
 * looks. For search and order only; nothing composed is shown. Immutable.
 */
public final class Readings {
  /** A place name with several readings in Japan (日野町: ひのちょう, ひのまち) has none by itself. */
  private static final String SEVERAL = "";

  private final Map<String, String> known;
  private final LongestMatch<String> words;

  /**
   * Knows words and places.
   *
   * @param parts words with their readings in hiragana; they win over places of the same name
   */
  public Readings(Map<String, String> parts, Gazetteer gazetteer) {
    known = new HashMap<>();
    for (Place place : gazetteer.all()) {
      for (PlaceName name : PlaceName.of(place)) {
        if (name.whole() || place.level() == Place.Level.PREFECTURE) {
          known.merge(folded(name.text()), name.kana(), (a, b) -> a.equals(b) ? a : SEVERAL);
        }
      }
    }
    LegalForms.all().forEach(form -> known.put(form.name(), form.kana()));
    parts.forEach((text, kana) -> known.put(folded(text), kana));
    words = LongestMatch.of(known);
  }

  /**
   * The reading of a text.
   *
   * @param near places that the text is about: their names are read as they are read there, also
   *     without 市 or 町
   */
  public Optional<String> of(String text, List<Place> near) {
    return words(text, near).map(words -> String.join("", words));
  }

  /**
   * The readings of the words of a text, one after the other: 自立相談 is two, where both are known.
   * Letters between known words are a word, and so is what signs part.
   *
   * @param near as in {@link #of}
   */
  public Optional<List<String>> words(String text, List<Place> near) {
    String name = folded(text);
    Map<String, String> places = namesOf(near);
    List<String> reading = new ArrayList<>();
    StringBuilder letters = new StringBuilder();
    int at = 0;
    while (at < name.length()) {
      Found<String> part = longest(name, at, places);
      if (part != null) {
        if (part.value().equals(SEVERAL)) {
          return Optional.empty();
        }
        take(letters, reading);
        split(name.substring(at, part.end()), part.value(), reading);
        at = part.end();
        continue;
      }
      int c = name.codePointAt(at);
      if (isUnknown(c)) {
        return Optional.empty();
      }
      if (Character.isLetterOrDigit(c) || c == 'ー') {
        letters.appendCodePoint(toHiragana(c));
      } else {
        take(letters, reading);
      }
      at += Character.charCount(c);
    }
    take(letters, reading);
    return reading.isEmpty() ? Optional.empty() : Optional.of(reading);
  }

  /** Adds the readings of the shortest words of which this one is made, or its own. */
  private void split(String word, String reading, List<String> words) {
    for (int end = word.length() - 1; end > 0; end--) {
      String first = known.getOrDefault(word.substring(0, end), SEVERAL);
      String second = known.getOrDefault(word.substring(end), SEVERAL);
      boolean both = !first.equals(SEVERAL) && !second.equals(SEVERAL);
      if (both && reading.equals(first + second)) {
        split(word.substring(0, end), first, words);
        split(word.substring(end), second, words);
        return;
      }
    }
    words.add(reading);
  }

  private static void take(StringBuilder letters, List<String> words) {
    if (!letters.isEmpty()) {
      words.add(letters.toString());
      letters.setLength(0);
    }
  }

  /** A reading that somebody has confirmed, as composed ones are written. */
  public static String plain(String kana) {
    StringBuilder plain = new StringBuilder();
    folded(kana)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == 'ー')
        .map(Readings::toHiragana)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private @Nullable Found<String> longest(String name, int at, Map<String, String> places) {
    Found<String> longest = words.at(name, at);
    for (Map.Entry<String, String> place : places.entrySet()) {
      int end = at + place.getKey().length();
      boolean longer = longest == null || end >= longest.end();
      if (longer && name.startsWith(place.getKey(), at)) {
        longest = new Found<>(end, place.getValue());
      }
    }
    return longest;
  }

  private static Map<String, String> namesOf(List<Place> near) {
    Map<String, String> names = new HashMap<>();
    for (Place place : near) {
      for (PlaceName name : PlaceName.of(place)) {
        names.merge(folded(name.text()), name.kana(), (a, b) -> a.equals(b) ? a : SEVERAL);
      }
    }
    return names;
  }

  private static boolean isUnknown(int c) {
    return c == '々' || c == '〆' || Character.isIdeographic(c);
  }

  private static int toHiragana(int c) {
    return c >= 'ァ' && c <= 'ヶ' ? c - ('ァ' - 'ぁ') : Character.toLowerCase(c);
  }

  /** One form of what is written in several: width of letters, the small ヶ of place names. */
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replace('ヶ', 'ケ');
  }
}
