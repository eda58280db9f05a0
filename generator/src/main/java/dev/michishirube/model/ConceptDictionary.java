package dev.michishirube.model;

import dev.michishirube.analysis.Dictionary;
import dev.michishirube.model.geo.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** What the analyser of the search is told of the vocabulary. */
public final class ConceptDictionary {
  /**
   * An attribute that no record has. Longer wordings that mean something else are its forms: they
   * win over the forms that they hold, and what they cover is searched as plain text.
   */
  private static final String NOTHING = "-";

  /** Whole sentences are hardly ever written without kanji. */
  private static final int LONGEST_READ = 6;

  private static final Pattern KANA = Pattern.compile("[ぁ-ゖー]+");

  private ConceptDictionary() {}

  /**
   * The words of some concepts.
   *
   * @param places those that the build finds in texts; the browser learns them from the index
   */
  public static Dictionary of(List<Concept> concepts, Collection<Place> places) {
    List<Dictionary.Concept> subjects = new ArrayList<>();
    List<Dictionary.Attribute> attributes = new ArrayList<>();
    List<String> unless = new ArrayList<>();
    for (Concept concept : concepts) {
      unless.addAll(concept.unless());
      if (concept.attribute() == null) {
        subjects.add(
            new Dictionary.Concept(
                concept.id(), concept.forms(), concept.crisis(), concept.atRisk()));
      } else {
        attributes.add(new Dictionary.Attribute(concept.attribute().id(), concept.forms()));
      }
    }
    if (!unless.isEmpty()) {
      attributes.add(new Dictionary.Attribute(NOTHING, unless));
    }
    return Dictionary.of(subjects, attributes, names(places));
  }

  /** How the forms of concepts are read that have kanji, as far as their words are known. */
  public static List<Dictionary.Reading> readings(List<Concept> concepts, NameReadings readings) {
    List<Dictionary.Reading> all = new ArrayList<>();
    for (Concept concept : concepts) {
      for (String form : concept.forms()) {
        if (form.length() > LONGEST_READ) {
          continue;
        }
        List<String> words = readings.wordsOf(form);
        // なくなった is less often 亡くなった than 出られなくなった.
        boolean other = concept.unless().contains(String.join("", words));
        if (words.stream().allMatch(KANA.asMatchPredicate()) && !words.isEmpty() && !other) {
          all.add(new Dictionary.Reading(termOf(concept), words));
        }
      }
    }
    return all;
  }

  /** The term of the index by which a concept is found. */
  public static String termOf(Concept concept) {
    return concept.attribute() == null
        ? Dictionary.conceptTerm(concept.id())
        : Dictionary.attributeTerm(concept.attribute().id());
  }

  private static List<Dictionary.Place> names(Collection<Place> places) {
    return places.stream()
        .map(place -> new Dictionary.Place(place.name(), place.kana()))
        .sorted(Comparator.comparing(Dictionary.Place::name))
        .toList();
  }
}
