package dev.michishirube.model.leaflet;

import dev.michishirube.diagnostic.Position;
import dev.michishirube.model.Center;
import dev.michishirube.model.Checklist;
import dev.michishirube.model.Report;
import dev.michishirube.model.Site;
import dev.michishirube.model.geo.Place;
import java.util.List;

/** The leaflets that every guide gets, all on the usual paper. */
final class AutomaticEditions {
  /** A guide with more records than this gets leaflets of those alone that it asks for. */
  private static final int RECORDS = 300;

  /** A municipality gets a leaflet from this many desks of its own on. */
  private static final int DESKS = 3;

  private static final Position GUIDE = Position.ofFile("content/site.yaml");

  private final Site site;
  private final EditionMaker maker;

  AutomaticEditions(Site site, EditionMaker maker) {
    this.site = site;
    this.maker = maker;
  }

  void addAll() {
    for (Place prefecture : prefectures()) {
      About about = new About.OfPlace(prefecture);
      maker.automatic(Form.AREA, about, GUIDE);
      maker.automatic(Form.BOOKLET, about, GUIDE);
      maker.automatic(Form.BOOKLET_IMPOSED, about, GUIDE);
    }
    for (Place place : site.placesWithPage()) {
      if (place.parent() != null && hasDesks(place)) {
        maker.automatic(Form.AREA, new About.OfPlace(place), GUIDE);
      }
    }
    if (site.centers().size() <= RECORDS) {
      for (Center center : site.centers()) {
        if (Contactable.gets(Form.CENTER, center)) {
          maker.automatic(Form.CENTER, new About.OfCenter(center), center.position());
        }
      }
    }
    for (Checklist list : site.records().checklists()) {
      maker.automatic(Form.CHECKLIST, new About.OfChecklist(list), list.position());
    }
    for (Report report : site.records().reports()) {
      maker.automatic(Form.REPORT, new About.OfReport(report), report.position());
    }
  }

  /** Those in the scope of the guide. */
  private List<Place> prefectures() {
    List<String> scope = site.config().scope().codes();
    return scope.isEmpty()
        ? site.gazetteer().prefectures()
        : scope.stream()
            .flatMap(code -> site.gazetteer().find(code).stream())
            .map(site.gazetteer()::prefectureOf)
            .distinct()
            .toList();
  }

  private boolean hasDesks(Place place) {
    return site.coverage().ownOf(place).stream().filter(Center::showsContact).count() >= DESKS;
  }
}
