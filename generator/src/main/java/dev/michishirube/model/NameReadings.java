package dev.michishirube.model;

import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.model.geo.Place;
import dev.michishirube.model.reading.LegalForms;
import dev.michishirube.model.reading.Readings;
import dev.michishirube.model.reading.SpokenWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the names of a site are read, in hiragana without signs. For search and order only: a page
 * shows the confirmed {@code name_kana} or nothing.
 */
public final class NameReadings {
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}ー々]+");

  private final Readings readings;
  private final Readings prose;
  private final Gazetteer gazetteer;
  private final Map<String, String> centers = new HashMap<>();

  NameReadings(SiteRecords records, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    Map<String, String> parts = new HashMap<>();
    records.glossary().forEach(term -> parts.put(term.name(), Readings.plain(term.nameKana())));
    parts.putAll(records.readings());
    readings = new Readings(parts, gazetteer);
    Map<String, String> words = new HashMap<>(SpokenWords.standard());
    words.putAll(records.furigana());
    words.putAll(parts);
    prose = new Readings(words, gazetteer);
  }

  void add(Center center, String name) {
    read(center, name).ifPresent(reading -> centers.put(center.id(), reading));
  }

  private Optional<String> read(Center center, String name) {
    String confirmed = center.identity().nameKana();
    return confirmed == null
        ? of(name, near(center))
        : Optional.of(Readings.plain(LegalForms.withoutReading(confirmed)));
  }

  /** The reading of a record's name without its legal form; empty where a part is not known. */
  public Optional<String> of(Center center) {
    return Optional.ofNullable(centers.get(center.id()));
  }

  /** The reading of another name of a record. */
  public Optional<String> of(Center center, String otherName) {
    return of(otherName, near(center));
  }

  /** The readings of the words of a record's name, as far as the parts between signs are known. */
  public List<String> wordsOf(Center center, String name) {
    List<Place> near = near(center);
    return SIGNS
        .splitAsStream(LegalForms.without(name))
        .flatMap(part -> readings.words(part, near).stream().flatMap(List::stream))
        .toList();
  }

  /** The readings of the words of any text, such as a form of a concept; none if one is unknown. */
  public List<String> wordsOf(String text) {
    return prose.words(text, List.of()).orElse(List.of());
  }

  /** The reading of a name that belongs to no place. */
  public Optional<String> of(String name) {
    return of(name, List.of());
  }

  private Optional<String> of(String name, List<Place> near) {
    return readings.of(LegalForms.without(name), near);
  }

  private List<Place> near(Center center) {
    List<Place> near = new ArrayList<>();
    for (String code : center.area().codes()) {
      gazetteer.find(code).map(gazetteer::lineOf).ifPresent(near::addAll);
    }
    return near;
  }
}
