package dev.michishirube.search;

import dev.michishirube.model.Site;
import java.util.ArrayList;
import java.util.List;

/** Everything that a search of a site can find. */
final class Findables {
  private Findables() {}

  static List<Findable> of(Site site) {
    List<Findable> all = new ArrayList<>();
    site.centers().forEach(center -> all.add(Findable.of(center)));
    site.articles().forEach(article -> all.add(Findable.of(article)));
    site.programs().all().forEach(program -> all.add(Findable.of(program)));
    site.topics().forEach(term -> all.add(Findable.of("topic", term)));
    site.records().situations().forEach(term -> all.add(Findable.of("situation", term)));
    site.records().glossary().forEach(term -> all.add(Findable.of("term", term)));
    site.placesWithPage().forEach(place -> all.add(Findable.of(place)));
    return all;
  }
}
