package dev.michishirube.search;

import dev.michishirube.model.Site;
import dev.michishirube.model.Term;
import dev.michishirube.model.geo.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the address of a result leads to. */
record Addresses(Map<String, String> keys) {
  static Addresses of(Site site) {
    Map<String, String> keys = new HashMap<>();
    site.centers()
        .forEach(c -> keys.put("centers/" + c.identity().slug() + "/", Findable.of(c).key()));
    site.articles().forEach(a -> keys.put("articles/" + a.slug() + "/", Findable.of(a).key()));
    site.programs()
        .all()
        .forEach(p -> keys.put("programs/" + site.programs().slugOf(p) + "/", "program/" + p.id()));
    terms(site.topics(), "topics/", "topic/", keys);
    terms(site.records().situations(), "situations/", "situation/", keys);
    for (Term word : site.records().glossary()) {
      keys.put("glossary/#" + word.slug(), "term/" + word.id());
    }
    site.placesWithPage().forEach(p -> keys.put(address(site, p), "place/" + p.code()));
    return new Addresses(keys);
  }

  /** What a result leads to; itself where that is nothing of the content. */
  Hit hit(String address) {
    return new Hit(keys.getOrDefault(address.replaceFirst("^\\./", ""), address));
  }

  private static void terms(
      List<Term> terms, String folder, String type, Map<String, String> keys) {
    terms.forEach(term -> keys.put(folder + term.slug() + "/", type + term.id()));
  }

  private static String address(Site site, Place place) {
    StringBuilder address = new StringBuilder();
    site.gazetteer().lineOf(place).forEach(level -> address.insert(0, level.slug() + "/"));
    return "areas/" + address;
  }
}
