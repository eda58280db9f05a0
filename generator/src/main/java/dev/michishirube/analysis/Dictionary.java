package dev.michishirube.analysis;

import java.util.List;

/**
 * What the analyser knows about words.
 *
 * @param variants spellings
 * @param concepts what people mean
 * @param attributes what people want of a desk
 * @param places names of places; only the index side knows them, the browser asks the index
 * @param readings how forms are read that are not written in kana; for queries only
 */
public record Dictionary(
    Variants variants,
    List<Concept> concepts,
    List<Attribute> attributes,
    List<Place> places,
    List<Reading> readings) {

  /** The term of what serves the whole country: taken where a place has nothing of its own. */
  public static final String NATIONAL = attributeTerm("national");

  /** How terms of concepts begin that are not asked for beside another one: feelings, mostly. */
  static final String ANY = conceptTerm("any-");

  /** How terms of concepts begin that are about asking itself: they count beside a subject. */
  static final String ABOUT = conceptTerm("about-");

  /**
   * Many words for one thing.
   *
   * @param crisis whoever types this may be in danger: help comes before results
   * @param atRisk nothing of this may be kept
   */
  public record Concept(String id, List<String> forms, boolean crisis, boolean atRisk) {
    /** The term of the index. */
    public String term() {
      return conceptTerm(id);
    }
  }

  /** A quality of a desk, such as that it is free. It comes only from a record's fields. */
  public record Attribute(String id, List<String> forms) {
    /** The term of the index. */
    public String term() {
      return attributeTerm(id);
    }
  }

  /** A place by name and reading: 神戸市, こうべし. */
  public record Place(String name, String kana) {}

  /**
   * How a form is read.
   *
   * @param term what the form stands for
   * @param words in hiragana, one after the other
   */
  public record Reading(String term, List<String> words) {}

  /** The same with these readings. */
  public Dictionary with(List<Reading> more) {
    return new Dictionary(variants, concepts, attributes, places, more);
  }

  /** The usual spellings, and these. */
  public static Dictionary of(
      List<Concept> concepts, List<Attribute> attributes, List<Place> places) {
    return new Dictionary(Variants.standard(), concepts, attributes, places, List.of());
  }

  /** The term of a concept. */
  public static String conceptTerm(String id) {
    return '\u0002' + id;
  }

  /** The term of an attribute. */
  public static String attributeTerm(String id) {
    return '\u0003' + id;
  }
}
