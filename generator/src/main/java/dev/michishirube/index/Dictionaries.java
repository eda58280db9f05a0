package dev.michishirube.index;

import dev.michishirube.analysis.Dictionary;
import dev.michishirube.model.Concept;
import dev.michishirube.model.Site;
import java.util.ArrayList;
import java.util.List;

/** The words of a site for the analyser. */
final class Dictionaries {
  private Dictionaries() {}

  static Dictionary of(Site site) {
    List<Dictionary.Concept> concepts = new ArrayList<>();
    List<Dictionary.Attribute> attributes = new ArrayList<>();
    for (Concept concept : site.concepts()) {
      if (concept.attribute() == null) {
        concepts.add(
            new Dictionary.Concept(
                concept.id(), concept.forms(), concept.crisis(), concept.atRisk()));
      } else {
        attributes.add(new Dictionary.Attribute(concept.attribute().id(), concept.forms()));
      }
    }
    List<Dictionary.Place> places =
        site.gazetteer().all().stream()
            .map(place -> new Dictionary.Place(place.name(), place.kana()))
            .sorted((a, b) -> a.name().compareTo(b.name()))
            .toList();
    return Dictionary.of(concepts, attributes, places);
  }
}
