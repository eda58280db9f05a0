package dev.michishirube.model.reading;

import dev.michishirube.model.geo.Place;
import java.util.List;
import java.util.Map;

/**
 * What a place is called.
 *
 * @param whole false without 市, 町 …: 目黒 of 目黒区
 */
record PlaceName(String text, String kana, boolean whole) {
  private static final Map<String, List<String>> KINDS =
      Map.of(
          "都", List.of("と"),
          "府", List.of("ふ"),
          "県", List.of("けん"),
          "市", List.of("し"),
          "区", List.of("く"),
          "町", List.of("ちょう", "まち"),
          "村", List.of("むら", "そん"));

  /** The name, and what is left of it without the kind where that is more than one character. */
  static List<PlaceName> of(Place place) {
    String name = place.name();
    PlaceName whole = new PlaceName(name, place.kana(), true);
    int last = name.length() - 1;
    if (last >= 2) {
      for (String kind : KINDS.getOrDefault(name.substring(last), List.of())) {
        if (place.kana().endsWith(kind)) {
          String kana = place.kana().substring(0, place.kana().length() - kind.length());
          return List.of(whole, new PlaceName(name.substring(0, last), kana, false));
        }
      }
    }
    return List.of(whole);
  }
}
