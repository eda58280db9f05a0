package dev.michishirube.model;

import dev.michishirube.model.facet.Facets;
import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.model.geo.Place;
import dev.michishirube.model.night.Nights;
import dev.michishirube.model.reading.Rubies;
import dev.michishirube.model.reading.RubyWords;
import dev.michishirube.time.Holidays;
import dev.michishirube.time.Hours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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
  private final Map<String, Organization> organizations = new HashMap<>();
  private final Map<String, List<Center>> byTopic = new HashMap<>();
  private final Map<String, Integer> nameCounts = new HashMap<>();
  private final Coverage coverage;
  private final Facets facets;
  private final Programs programs;
  private final Glossary glossary;
  private final NameReadings readings;
  private final Gatherings gatherings;
  private final EventDates eventDates;
  private final FormerNumbers formerNumbers;
  private final Openings openings;
  private final SiteHours hours;
  private final Nights nights;

  /** Taken together when the first sheet asks: they are many, and the same for all threads. */
  private volatile @Nullable RubyWords rubyWords;

  /**
   * A site as it is on a day.
   *
   * @param holidays public holidays, from which hours and dates of events are worked out
   */
  public Site(SiteRecords records, Gazetteer gazetteer, LocalDate today, Holidays holidays) {
    this.today = today;
    this.records = shown(records, today);
    this.gazetteer = gazetteer;
    this.formerNumbers = new FormerNumbers(records.centers());
    this.records.centers().forEach(c -> centers.put(c.id(), c));
    this.records.topics().forEach(t -> topics.put(t.id(), t));
    this.records.organizations().forEach(o -> organizations.put(o.id(), o));
    for (Center center : centers.values()) {
      nameCounts.merge(nameOf(center), 1, Integer::sum);
      for (String topic : center.subject().topics()) {
        byTopic.computeIfAbsent(topic, t -> new ArrayList<>()).add(center);
      }
    }
    coverage = new Coverage(gazetteer, this.records.centers());
    facets = new Facets(this.records, gazetteer);
    programs =
        new Programs(records.programs(), this.records.programs(), this.records.topics(), today);
    glossary = new Glossary(this.records.glossary());
    gatherings = new Gatherings(this.records, gazetteer);
    openings = new Openings(today);
    PlaceDays placeDays = new PlaceDays(this.records.localDays(), gazetteer);
    eventDates =
        new EventDates(
            this.records.centers(),
            center ->
                new DeskDays(
                    holidays,
                    center.closures(),
                    placeDays.of(center),
                    DeskTimes.isPublicOffice(center, this::isPublicBody)),
            today);
    hours =
        new SiteHours(this.records.centers(), this::isPublicBody, placeDays::of, holidays, today);
    nights = new Nights(this.records.centers(), gazetteer, today, holidays);
    readings = new NameReadings(this.records, gazetteer);
    centers.values().forEach(center -> readings.add(center, nameOf(center)));
  }

  /** Without what may not be shown; records in order of id, articles in order of slug. */
  private static SiteRecords shown(SiteRecords all, LocalDate today) {
    Visibility visibility = new Visibility(today);
    return new SiteRecords(
        all.config(),
        all.centers().stream()
            .flatMap(c -> visibility.of(c).stream())
            .sorted(Comparator.comparing(Center::id))
            .toList(),
        all.organizations(),
        all.programs().stream().map(visibility::of).toList(),
        all.reports(),
        all.articles().stream()
            .flatMap(a -> visibility.of(a).stream())
            .sorted(Comparator.comparing(Article::slug))
            .toList(),
        all.checklists(),
        all.leaflets(),
        all.topics(),
        all.situations(),
        all.glossary(),
        all.concepts(),
        all.readings(),
        all.furigana(),
        all.translations(),
        ShownCorrections.of(all, visibility, today),
        all.localDays());
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

  /** The records by trouble, by way of contact and by who one is. */
  public Facets facets() {
    return facets;
  }

  /** Allowances, loans and services that people apply for. */
  public Programs programs() {
    return programs;
  }

  /** Events and distributions, by place. */
  public Gatherings gatherings() {
    return gatherings;
  }

  /** The dates ahead of events. */
  public EventDates eventDates() {
    return eventDates;
  }

  /** The nights ahead. */
  public Nights nights() {
    return nights;
  }

  /** Which desks can be reached at night and on days off. */
  public Openings openings() {
    return openings;
  }

  /** When ways of contact are open. */
  public SiteHours hours() {
    return hours;
  }

  private boolean isPublicBody(String organization) {
    return organization(organization).map(Organization::isPublicBody).orElse(false);
  }

  /**
   * Numbers of a record that lead nowhere any more; for search, which must let nobody read them.
   */
  public List<String> formerNumbersOf(Center center) {
    return formerNumbers.of(center);
  }

  /** Readings that stand above words on paper; the dictionary is made when it is asked for. */
  public Rubies rubies() {
    RubyWords known = rubyWords;
    if (known == null) {
      known = new RubyWords(records.furigana(), gazetteer);
      rubyWords = known;
    }
    return new Rubies(known);
  }

  /** How names are read. */
  public NameReadings readings() {
    return readings;
  }

  /** The words that pages explain. */
  public Glossary glossary() {
    return glossary;
  }

  /** All records, in order of id. */
  public List<Center> centers() {
    return records.centers();
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

  /** What readers look for, with their words for it; in the order of the vocabulary. */
  public List<Concept> concepts() {
    return records.concepts();
  }

  /** Articles in order of slug. */
  public List<Article> articles() {
    return records.articles();
  }

  public Optional<Organization> organization(String id) {
    return Optional.ofNullable(organizations.get(id));
  }

  /** All records that may be shown. */
  public SiteRecords records() {
    return records;
  }

  /** Of hours, which are kept for all days of the codes, what holds now and what comes soon. */
  public Optional<Dated<Hours>> soon(@Nullable Dated<Hours> hours) {
    return Optional.ofNullable(new Validity(today).current(hours));
  }

  /** The name of a record today. */
  public String nameOf(Center center) {
    Dated<String> name = center.identity().name();
    // Before the first day of a new name there may be none for today.
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
