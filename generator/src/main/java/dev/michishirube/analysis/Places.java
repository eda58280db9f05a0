package dev.michishirube.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Layer 4: names of places are whole terms, so that 京都 is not found in 東京都 nor 津 inside of words.
 */
final class Places {
  /** Ends the term of a place; sorts it beside the pair with the same two first characters. */
  static final char END = '\u0001';

  private static final String SUFFIXES = "都府県市区町村";
  private static final List<String> KANA_SUFFIXES =
      List.of("ちょう", "けん", "まち", "むら", "そん", "と", "ふ", "し", "く");

  /** Names that are words of their own without their ending. */
  private static final Set<String> WORDS =
      Set.of("中央", "昭和", "平和", "大和", "共和", "協和", "南部", "北部", "朝日", "明和", "美里", "日高", "太子", "長門");

  private final Normaliser normaliser;
  private final Forms<List<String>> forms = new Forms<>();

  Places(List<Dictionary.Place> places, Normaliser normaliser) {
    this.normaliser = normaliser;
    for (Dictionary.Place place : places) {
      List<String> names = names(place.name());
      forms.add(names.getFirst(), names.stream().map(name -> name + END).toList());
    }
    for (Dictionary.Place place : places) {
      String stem = names(place.name()).getLast();
      if (stem.length() > 1) {
        forms.add(stem, List.of(stem + END));
      }
    }
  }

  /** The terms of a place: name, name without ending, the same in kana and in romaji. */
  List<String> terms(Dictionary.Place place) {
    Set<String> terms = new LinkedHashSet<>();
    List<String> names = names(place.name());
    names.forEach(name -> terms.add(name + END));
    String kana = normaliser.form(place.kana());
    List<String> readings = new ArrayList<>(List.of(kana));
    if (names.size() > 1) {
      KANA_SUFFIXES.stream()
          .filter(kana::endsWith)
          .findFirst()
          .ifPresent(end -> readings.add(kana.substring(0, kana.length() - end.length())));
    }
    readings.stream()
        .filter(reading -> !reading.isEmpty())
        .forEach(kanaName -> terms.add(kanaName + END));
    readings.forEach(reading -> terms.addAll(Romaji.terms(reading)));
    if (readings.size() > 1) {
      // Kobe-shi, Tokyo to
      terms.addAll(Romaji.terms(readings.getFirst().substring(readings.getLast().length())));
    }
    return List.copyOf(terms);
  }

  /** The terms of the places that a text names; leftmost and longest, so 東京都 holds no 京都. */
  void named(NormalText normal, Consumer<String> terms) {
    int[] end = {0};
    for (int i = 0; i < normal.text().length(); i++) {
      Forms.Match<List<String>> match =
          forms.longest(normal.text(), i, (from, to) -> from == end[0] || whole(normal, from, to));
      if (match != null) {
        match.value().forEach(terms);
        end[0] = match.end();
        i = match.end() - 1;
      }
    }
  }

  /** Two characters with an ending (光市) and kana (つくば) are a part of many words. */
  private static boolean whole(NormalText normal, int from, int to) {
    boolean ending = SUFFIXES.indexOf(normal.text().charAt(to - 1)) >= 0;
    boolean kana = true;
    for (int i = from; i < to; i++) {
      kana &= Kind.kana(normal.kinds()[i]);
    }
    boolean suspicious = kana || ending && to - from == 2;
    return !suspicious
        || normal.edge(from, from - 1, true) && (!kana || normal.edge(to - 1, to, true));
  }

  /** The full name, and the name without its ending where that is a name. */
  private List<String> names(String written) {
    String name = normaliser.normal(written).text();
    char last = name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
    String stem = name.isEmpty() ? "" : name.substring(0, name.length() - 1);
    boolean ward = last == '区';
    boolean isName =
        SUFFIXES.indexOf(last) >= 0
            && !stem.isEmpty()
            && !(ward && stem.length() == 1)
            && !WORDS.contains(stem);
    return isName ? List.of(name, stem) : List.of(name);
  }
}
