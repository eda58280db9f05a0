package dev.michishirube.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * From text to terms, from a query to clauses. May be used by many threads at once.
 *
 * <p>{@code analyse.js} is its twin: {@link #query} is equal there, and so are the {@link #terms}
 * but for those of concepts, which only the build reads from prose.
 */
public final class Analyser {
  private final Dictionary dictionary;
  private final Normaliser normaliser;
  private final Meanings meanings;
  private final FormTerms forms;
  private final Places places;

  /** An analyser that knows these words. */
  public Analyser(Dictionary dictionary) {
    this.dictionary = dictionary;
    normaliser = new Normaliser(dictionary.variants());
    meanings = new Meanings(dictionary, normaliser);
    forms = new FormTerms(dictionary, normaliser);
    places = new Places(dictionary.places(), normaliser);
  }

  /** The terms of a text for the index: pairs of characters, words, numbers, concepts. */
  public List<String> terms(String text) {
    NormalText normal = normaliser.normal(text);
    List<String> terms = new ArrayList<>();
    addTerms(normal, terms);
    return terms;
  }

  /** The {@linkplain #terms terms}, and the places that the text names. */
  public List<String> prose(String text) {
    List<String> terms = new ArrayList<>(terms(text));
    terms.addAll(placesIn(text));
    return terms;
  }

  /** The terms of the places that a text names. */
  public List<String> placesIn(String text) {
    List<String> terms = new ArrayList<>();
    places.named(normaliser.normal(text), terms::add);
    return terms;
  }

  /**
   * The terms of a reading: as of any text, letter by letter (whoever has typed a word in part has
   * no variant of it yet), and its romaji.
   */
  public List<String> reading(String kana) {
    Set<String> terms = new LinkedHashSet<>(terms(kana));
    String plain = normaliser.form(kana);
    Runs.terms(plain, Kind.of(plain), terms::add);
    terms.addAll(Romaji.terms(kana));
    return List.copyOf(terms);
  }

  /** The terms of a place that a record is in or works for: whole names, readings, romaji. */
  public List<String> place(Dictionary.Place place) {
    return places.terms(place);
  }

  /** The terms of the concepts and attributes that a query means. */
  public List<String> meant(String text) {
    return Meanings.inQuery(normaliser.typed(text), forms).stream()
        .map(match -> match.value().term())
        .filter(term -> !term.equals(Meanings.ASKING))
        .toList();
  }

  /**
   * The forms of concepts and attributes, to lie in the index: form, U+0002, term.
   *
   * @param exists whether the index has a term
   */
  public List<String> forms(Predicate<String> exists) {
    return forms.lines(exists);
  }

  /** The term of a whole name, which a query of the same words asks for. */
  public List<String> name(String text) {
    return WholeName.terms(normaliser.closed(normaliser.normal(text)).text());
  }

  /** What a query asks of the index. */
  public QueryPlan query(String text) {
    return new QueryReader(normaliser, meanings).read(text);
  }

  /** The text in its normal spelling; for reports and tests. */
  public String normal(String text) {
    return normaliser.normal(text).text();
  }

  /** What the browser's analyser needs to know, as JSON. */
  public String json() {
    return DictionaryJson.of(dictionary, normaliser);
  }

  private void addTerms(NormalText normal, List<String> terms) {
    Runs.terms(normal.text(), normal.kinds(), terms::add);
    for (String extra : normal.extras()) {
      Runs.terms(extra, Kind.of(extra), terms::add);
    }
    meanings.concepts(normal, terms::add);
  }
}
