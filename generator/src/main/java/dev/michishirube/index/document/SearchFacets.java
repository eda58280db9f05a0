package dev.michishirube.index.document;

import dev.michishirube.index.shard.Facet;
import dev.michishirube.model.Center;
import dev.michishirube.model.Site;
import dev.michishirube.model.facet.Attribute;
import dev.michishirube.model.facet.AttributeMatch;
import dev.michishirube.model.geo.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What results can be narrowed by: each {@link Attribute} of active records, {@code national}, and
 * {@code area-13} for what serves Tokyo or a place in it.
 */
public final class SearchFacets {
  private final Site site;
  private final List<SearchEntry> entries;

  public SearchFacets(Site site, List<SearchEntry> entries) {
    this.site = site;
    this.entries = entries;
  }

  public List<Facet> all() {
    List<Facet> facets = new ArrayList<>(attributes());
    BitSet national = new BitSet();
    for (int i = 0; i < entries.size(); i++) {
      national.set(i, entries.get(i).places().isEmpty());
    }
    facets.add(new Facet("national", national, new BitSet()));
    for (Place prefecture : site.gazetteer().prefectures()) {
      BitSet within = new BitSet();
      for (int i = 0; i < entries.size(); i++) {
        within.set(i, entries.get(i).places().contains(prefecture));
      }
      facets.add(new Facet(areaOf(prefecture), within, new BitSet()));
    }
    return facets;
  }

  /** The name of the facet of a prefecture: the first two digits of its code. */
  static String areaOf(Place prefecture) {
    return "area-" + prefecture.code().substring(0, 2);
  }

  private List<Facet> attributes() {
    Attribute[] attributes = Attribute.values();
    BitSet[] yes = sets(attributes.length);
    BitSet[] unknown = sets(attributes.length);
    for (int i = 0; i < entries.size(); i++) {
      Center center = entries.get(i).center();
      if (center == null || center.lifecycle().status() != Center.Status.ACTIVE) {
        continue;
      }
      AttributeMatch match = new AttributeMatch(center, site.openings().of(center), site.today());
      for (Attribute attribute : attributes) {
        switch (match.of(attribute)) {
          case YES -> yes[attribute.ordinal()].set(i);
          case UNKNOWN -> unknown[attribute.ordinal()].set(i);
          case NO -> {}
        }
      }
    }
    List<Facet> facets = new ArrayList<>();
    for (Attribute attribute : attributes) {
      int place = attribute.ordinal();
      facets.add(new Facet(attribute.id(), yes[place], unknown[place]));
    }
    return facets;
  }

  private static BitSet[] sets(int count) {
    BitSet[] sets = new BitSet[count];
    for (int i = 0; i < count; i++) {
      sets[i] = new BitSet();
    }
    return sets;
  }
}
