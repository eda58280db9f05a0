package dev.michishirube.render.subject;

import dev.michishirube.model.Center;
import dev.michishirube.model.Term;
import dev.michishirube.model.facet.Facet;
import dev.michishirube.model.geo.Place;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.view.CountedLink;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Troubles that no record of a place and of the levels above it serves. */
final class AreaTopics {
  private final PageContext page;
  private final Place place;
  private final Place prefecture;
  private final boolean hasParts;
  private final List<Term> unserved;

  AreaTopics(PageContext page, Place place, List<Center> local) {
    this.page = page;
    this.place = place;
    this.prefecture = page.site().gazetteer().prefectureOf(place);
    this.hasParts = !page.site().gazetteer().childrenOf(place).isEmpty();
    Set<String> served = new HashSet<>();
    local.forEach(c -> served.addAll(c.subject().topics()));
    this.unserved = page.site().topics().stream().filter(t -> !served.contains(t.id())).toList();
  }

  /** Those that only municipalities or wards of the place have records for. */
  List<CountedLink> inParts() {
    List<CountedLink> links = new ArrayList<>();
    for (Term topic : unserved) {
      int count = countIn(topic);
      if (count > 0) {
        String path = page.paths().of(new Facet.Topic(topic), prefecture).orElseThrow();
        links.add(new CountedLink(topic.name(), page.link(path), count));
      }
    }
    return links;
  }

  /** Those with no record at all but national ones, and a section of the office to ask. */
  List<Term> missing() {
    return unserved.stream().filter(t -> !t.askFor().isEmpty() && countIn(t) == 0).toList();
  }

  private int countIn(Term topic) {
    return hasParts
        ? page.site().facets().matching(new Facet.Topic(topic)).within(place).size()
        : 0;
  }
}
