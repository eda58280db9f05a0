package dev.michishirube.model.facet;

import dev.michishirube.model.Center;
import dev.michishirube.model.ChannelType;
import dev.michishirube.model.SiteRecords;
import dev.michishirube.model.Term;
import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.model.geo.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All facets of a site with their records, sorted once so that every page only looks them up. */
public final class Facets {
  /** A list of more entries than this is split by municipality. */
  public static final int LONGEST_LIST = 100;

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Facet.Situation> situations = new HashMap<>();

  public Facets(SiteRecords records, Gazetteer gazetteer) {
    records.topics().forEach(term -> put(new Facet.Topic(term)));
    for (Term term : records.situations()) {
      Facet.Situation situation = new Facet.Situation(term);
      situations.put(term.id(), situation);
      put(situation);
    }
    for (ChannelType type : ChannelType.values()) {
      put(new Facet.Way(type));
    }
    for (Door door : Door.values()) {
      put(new Facet.Who(door));
    }
    for (Center center : records.centers()) {
      if (center.lifecycle().status() == Center.Status.ACTIVE) {
        entries.values().forEach(entry -> entry.add(center, gazetteer));
      }
    }
    entries.values().removeIf(e -> e.facet instanceof Facet.Way && e.matching.count() == 0);
  }

  private void put(Facet facet) {
    entries.put(facet.path(), new Entry(facet, new FacetRecords(), new FacetRecords()));
  }

  /** All facets of a family: terms in the order of the vocabulary, ways that some record has. */
  public List<Facet> of(Facet.Family family) {
    List<Facet> facets = new ArrayList<>();
    for (Entry entry : entries.values()) {
      if (entry.facet.family() == family) {
        facets.add(entry.facet);
      }
    }
    return List.copyOf(facets);
  }

  /** Records that belong to a facet. */
  public FacetRecords matching(Facet facet) {
    return entry(facet).matching;
  }

  /** Active records of which nobody has confirmed whether they belong to a facet. */
  public FacetRecords unknown(Facet facet) {
    return entry(facet).unknown;
  }

  /** A topic by its id. */
  public Optional<Facet> topic(String id) {
    return entries.values().stream()
        .map(Entry::facet)
        .filter(f -> f instanceof Facet.Topic topic && topic.term().id().equals(id))
        .findFirst();
  }

  /** A trouble by its id. */
  public Optional<Facet.Situation> situation(String id) {
    return Optional.ofNullable(situations.get(id));
  }

  /** True when the records of a place are too many for one page. */
  public boolean isSplit(Facet facet, Place prefecture) {
    return matching(facet).within(prefecture).size() > LONGEST_LIST;
  }

  private Entry entry(Facet facet) {
    Entry entry = entries.get(facet.path());
    if (entry == null) {
      throw new IllegalArgumentException("no facet of this site: " + facet.path());
    }
    return entry;
  }

  private record Entry(Facet facet, FacetRecords matching, FacetRecords unknown) {
    void add(Center center, Gazetteer gazetteer) {
      switch (facet.match(center)) {
        case YES -> matching.add(center, gazetteer);
        case UNKNOWN -> unknown.add(center, gazetteer);
        case NO -> {}
      }
    }
  }
}
