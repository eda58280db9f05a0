package dev.michishirube.plan;

import dev.michishirube.diagnostic.Position;
import dev.michishirube.model.Center;
import dev.michishirube.model.Checklist;
import dev.michishirube.model.Report;
import dev.michishirube.model.Site;
import dev.michishirube.model.geo.Place;
import dev.michishirube.model.leaflet.About;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.model.leaflet.EditionPlaces;
import dev.michishirube.model.leaflet.Editions;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The pages that come with leaflets. Short addresses stay whatever becomes of a leaflet, because
 * the paper stays: what has ended, and places that have lost a desk, keep theirs.
 */
final class LeafletPages {
  /** One fewer than an area needs for a leaflet of its own: it may have lost a desk since. */
  private static final int NEARLY_ENOUGH = 2;

  private final Site site;
  private final Editions editions;

  LeafletPages(Site site, Editions editions) {
    this.site = site;
    this.editions = editions;
  }

  /** A page that is to be. */
  interface Adder {
    void add(String path, Subject subject, Position origin);
  }

  void addAll(Adder pages, Position guide) {
    if (editions.all().isEmpty()) {
      return;
    }
    for (Edition edition : editions.all()) {
      pages.add(LeafletFiles.page(edition), new Subject.LeafletPage(edition), edition.position());
    }
    EditionPlaces places = new EditionPlaces(editions, site.gazetteer());
    for (Place prefecture : places.prefectures()) {
      String path = FixedPage.LEAFLETS.path() + prefecture.slug() + "/";
      pages.add(path, new Subject.LeafletsIn(prefecture), guide);
    }
    papers()
        .forEach(
            (subject, about) ->
                pages.add(
                    LeafletFiles.shortAddress(subject), new Subject.Paper(subject, about), guide));
  }

  private Map<String, About> papers() {
    Map<String, About> papers = new LinkedHashMap<>();
    editions.all().forEach(edition -> papers.putIfAbsent(edition.subject(), edition.about()));
    for (Center center : site.centers()) {
      if (center.lifecycle().status() == Center.Status.ACTIVE) {
        continue;
      }
      About about = new About.OfCenter(center);
      papers.putIfAbsent(Editions.subject(about), about);
      center.identity().formerIds().forEach(former -> papers.putIfAbsent(former, about));
    }
    site.placesWithPage().stream()
        .filter(place -> site.coverage().ownOf(place).size() >= NEARLY_ENOUGH)
        .forEach(place -> put(papers, new About.OfPlace(place)));
    for (Checklist list : site.records().checklists()) {
      put(papers, new About.OfChecklist(list));
    }
    for (Report report : site.records().reports()) {
      put(papers, new About.OfReport(report));
    }
    return papers;
  }

  private static void put(Map<String, About> papers, About about) {
    papers.putIfAbsent(Editions.subject(about), about);
  }
}
