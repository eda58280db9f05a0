package dev.michishirube.index.document;

import dev.michishirube.analysis.Analyser;
import dev.michishirube.analysis.Dictionary;
import dev.michishirube.analysis.FormerNumber;
import dev.michishirube.analysis.Romaji;
import dev.michishirube.model.geo.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The terms of a document by field, gathered text by text. */
public final class EntryText {
  private final Analyser analyser;
  private final List<String> title = new ArrayList<>();
  private final List<String> keywords = new ArrayList<>();
  private final List<String> readings = new ArrayList<>();
  private final List<String> body = new ArrayList<>();

  EntryText(Analyser analyser) {
    this.analyser = analyser;
  }

  /** By field, in the order of {@link SearchFields}. */
  public List<List<String>> fields() {
    return List.of(title, keywords, readings, body);
  }

  EntryText title(String text) {
    return titleAlone(text).name(text);
  }

  /** A title that nobody types as a whole, or that its other terms find as well. */
  EntryText titleAlone(String text) {
    title.addAll(analyser.terms(text));
    return this;
  }

  /** Something that it is called as a whole. */
  EntryText name(String text) {
    title.addAll(analyser.name(text));
    return this;
  }

  /**
   * Places that a name holds, though it may not be theirs: they must not keep it from being found.
   */
  EntryText placesOf(String name) {
    analyser.placesIn(name).forEach(body::add);
    return this;
  }

  EntryText keyword(@Nullable String text) {
    return add(keywords, text);
  }

  EntryText keywords(List<String> texts) {
    texts.forEach(this::keyword);
    return this;
  }

  EntryText body(@Nullable String text) {
    return add(body, text);
  }

  EntryText body(List<String> texts) {
    texts.forEach(this::body);
    return this;
  }

  /** How something is read, in hiragana. */
  EntryText reading(@Nullable String kana) {
    if (kana != null) {
      readings.addAll(analyser.reading(kana));
    }
    return this;
  }

  /** How a whole name is read, in kana and in romaji. */
  EntryText readName(String kana) {
    name(kana);
    Romaji.terms(kana).forEach(this::name);
    return this;
  }

  /** How a part of a name is read: whoever types romaji leaves spaces where the name has none. */
  EntryText partReading(String kana) {
    readings.addAll(Romaji.terms(kana));
    LoanWords.of(kana).ifPresent(word -> readings.addAll(analyser.terms(word)));
    return this;
  }

  /** How the words of a name are read, for the same reason. */
  EntryText wordReadings(List<String> words) {
    new LinkedHashSet<>(words).forEach(this::partReading);
    return this;
  }

  /** A place with its readings, as a whole and without 市 or 県. */
  EntryText place(Place place) {
    keywords.addAll(terms(place));
    return this;
  }

  /** 横浜 is the city more often than the town: it counts twice. */
  private List<String> terms(Place place) {
    List<String> terms = analyser.place(new Dictionary.Place(place.name(), place.kana()));
    List<String> all = new ArrayList<>(terms);
    switch (place.level()) {
      case CITY, DESIGNATED_CITY, SPECIAL_WARD -> all.addAll(terms);
      default -> {}
    }
    return all;
  }

  /** How a place is read, for those who have typed it in part. */
  EntryText placeReading(Place place) {
    readings.addAll(analyser.terms(place.kana()));
    return this;
  }

  /** A place inside of the one that a record serves: whoever types it is served, too. */
  EntryText placeWithin(Place place) {
    body.addAll(terms(place));
    return this;
  }

  EntryText concept(String id) {
    keywords.add(Dictionary.conceptTerm(id));
    return this;
  }

  /**
   * A concept that often comes with what this is about.
   *
   * @param weight how often, 0 for never
   */
  EntryText besideConcept(String id, int weight) {
    body.addAll(Collections.nCopies(weight, Dictionary.conceptTerm(id)));
    return this;
  }

  /** Serves the whole country. */
  EntryText national() {
    keywords.add(Dictionary.NATIONAL);
    return this;
  }

  EntryText attribute(String id) {
    keywords.add(Dictionary.attributeTerm(id));
    return this;
  }

  /** A number that is not valid any more: found by those who type it, readable by nobody. */
  EntryText formerNumber(String number) {
    keywords.add(FormerNumber.term(number.replaceAll("[^0-9]", "")));
    return this;
  }

  private EntryText add(List<String> field, @Nullable String text) {
    if (text != null) {
      field.addAll(analyser.terms(text));
    }
    return this;
  }
}
