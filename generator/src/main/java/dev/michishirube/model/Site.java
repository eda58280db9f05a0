package dev.michishirube.model;

import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.model.geo.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything that may be shown on one day. Immutable; knows one {@code today}, and is the only
 * thing that later stages read. Records that may not be shown are not in it.
 */
public final class Site {
  private final LocalDate today;
  private final SiteRecords records;
  private final Gazetteer gazetteer;
  private final Map<String, Center> centers = new LinkedHashMap<>();
  private final Map<String, Term> topics = new LinkedHashMap<>();
  private final Map<String, List<Center>> byTopic = new HashMap<>();
  private final Map<String, Integer> nameCounts = new HashMap<>();
  private final Coverage coverage;
  private final List<Article> articles;

  public Site(SiteRecords records, Gazetteer gazetteer, LocalDate today) {
    this.today = today;
    this.records = records;
    this.gazetteer = gazetteer;
    Visibility visibility = new Visibility(today);
    records.centers().stream()
        .flatMap(c -> visibility.of(c).stream())
        .sorted(Comparator.comparing(Center::id))
        .forEach(c -> centers.put(c.id(), c));
    records.topics().forEach(t -> topics.put(t.id(), t));
    for (Center center : centers.values()) {
      nameCounts.merge(nameOf(center), 1, Integer::sum);
      for (String topic : center.subject().topics()) {
        byTopic.computeIfAbsent(topic, t -> new ArrayList<>()).add(center);
      }
    }
    coverage = new Coverage(gazetteer, List.copyOf(centers.values()));
    articles =
        records.articles().stream()
            .flatMap(a -> visibility.of(a).stream())
            .sorted(Comparator.comparing(Article::slug))
            .toList();
  }

  public LocalDate today() {
    return today;
  }

  public SiteConfig config() {
    return records.config();
  }

  /** True while nobody has confirmed the numbers: every page says so. */
  public boolean isSample() {
    return config().publication() == SiteConfig.Publication.SAMPLE;
  }

  public Gazetteer gazetteer() {
    return gazetteer;
  }

  public Coverage coverage() {
    return coverage;
  }

  /** All records, in order of id. */
  public List<Center> centers() {
    return List.copyOf(centers.values());
  }

  public Optional<Center> center(String id) {
    return Optional.ofNullable(centers.get(id));
  }

  public List<Center> centersOn(String topic) {
    return List.copyOf(byTopic.getOrDefault(topic, List.of()));
  }

  /** Topics in the order of the vocabulary. */
  public List<Term> topics() {
    return List.copyOf(topics.values());
  }

  public Optional<Term> topic(String id) {
    return Optional.ofNullable(topics.get(id));
  }

  /** Articles in order of slug. */
  public List<Article> articles() {
    return articles;
  }

  /** All other records. */
  public SiteRecords records() {
    return records;
  }

  /** The name of a record today. */
  public String nameOf(Center center) {
    Dated<String> name = center.identity().name();
    return name.on(today).orElseGet(() -> name.periods().getFirst().value());
  }

  /** True when a name alone does not tell which record is meant. */
  public boolean isNameShared(Center center) {
    return nameCounts.getOrDefault(nameOf(center), 0) > 1;
  }

  /** Places that have a page: every prefecture, and what a record names, with the levels above. */
  public List<Place> placesWithPage() {
    Map<String, Place> places = new TreeMap<>();
    gazetteer.prefectures().forEach(p -> places.put(p.code(), p));
    for (Center center : centers.values()) {
      for (String code : center.area().codes()) {
        gazetteer
            .find(code)
            .ifPresent(place -> gazetteer.lineOf(place).forEach(p -> places.put(p.code(), p)));
      }
    }
    return List.copyOf(places.values());
  }
}
