package dev.michishirube.render.subject;

import dev.michishirube.model.Center;
import dev.michishirube.model.facet.Facet;
import dev.michishirube.model.facet.FacetRecords;
import dev.michishirube.model.facet.Facets;
import dev.michishirube.model.geo.Place;
import dev.michishirube.render.part.CardViews;
import dev.michishirube.render.part.Frames;
import dev.michishirube.render.part.Heading;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.view.CountedLink;
import dev.michishirube.render.view.FacetPlaceView;
import dev.michishirube.render.view.LinkView;
import dev.michishirube.render.view.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A facet in a prefecture, or in one municipality where the prefecture has too many records. */
final class FacetPlaceViews {
  private final PageContext page;
  private final Facet facet;
  private final Place place;
  private final CardViews cards;
  private final FacetRecords matching;
  private final FacetRecords unknown;

  FacetPlaceViews(PageContext page, Facet facet, Place place) {
    this.page = page;
    this.facet = facet;
    this.place = place;
    this.cards = new CardViews(page, page.site().gazetteer().lineOf(place));
    this.matching = page.site().facets().matching(facet);
    this.unknown = page.site().facets().unknown(facet);
  }

  Draft draft(Frames frames) {
    List<LinkView> crumbs = new ArrayList<>();
    crumbs.add(FacetViews.indexOf(facet, page));
    crumbs.add(country());
    page.site().gazetteer().lineOf(place).reversed().stream()
        .filter(p -> !p.equals(place))
        .flatMap(p -> page.paths().of(facet, p).stream().map(path -> named(p, path)))
        .forEach(crumbs::add);
    String title = title().whole();
    Heading heading =
        new Heading(title, title, facet.atRisk(), FacetWords.isTranslated(facet, page), crumbs);
    return Draft.of("facet-place.ftlh", frames.of(heading), view());
  }

  private TextView title() {
    String key = "facetTitle." + facet.family().name().toLowerCase(Locale.ROOT);
    return page.around(key, FacetWords.name(facet, page), page.fullNameOf(place));
  }

  FacetPlaceView view() {
    boolean split = page.site().facets().isSplit(facet, place);
    List<Center> doubtful = unknown.within(place);
    boolean manyDoubtful = doubtful.size() > Facets.LONGEST_LIST;
    return new FacetPlaceView(
        title(),
        page.nameOf(place),
        FacetWords.plain(facet, page),
        cards.of(matching.ownOf(place)),
        split ? List.of() : groups(matching),
        split ? parts(matching, true) : List.of(),
        manyDoubtful ? List.of() : unknownGroups(),
        doubtful.size(),
        manyDoubtful ? parts(unknown, false) : List.of(),
        cards.of(nationalHere()),
        new LinkView(page.words().get("area.title", page.nameOf(place)), page.hrefOf(place)),
        page.around("facet.country", FacetWords.name(facet, page)),
        page.link(facet.path()));
  }

  private LinkView country() {
    return new LinkView(
        FacetWords.name(facet, page).whole(),
        page.link(facet.path()),
        FacetWords.name(facet, page).language());
  }

  private LinkView named(Place level, String path) {
    return new LinkView(page.nameOf(level), page.link(path));
  }

  private List<Center> nationalHere() {
    List<Center> national = matching.national();
    return page.site().coverage().nationalFor(place).stream().filter(national::contains).toList();
  }

  private List<FacetPlaceView.Group> groups(FacetRecords records) {
    List<FacetPlaceView.Group> groups = new ArrayList<>();
    for (Place part : page.site().gazetteer().childrenOf(place)) {
      List<Center> within = records.within(part);
      if (!within.isEmpty()) {
        groups.add(new FacetPlaceView.Group(page.linkTo(part), cards.of(within)));
      }
    }
    return groups;
  }

  /** Those of the place itself first. */
  private List<FacetPlaceView.Group> unknownGroups() {
    List<FacetPlaceView.Group> groups = new ArrayList<>();
    List<Center> own = unknown.ownOf(place);
    if (!own.isEmpty()) {
      groups.add(new FacetPlaceView.Group(page.linkTo(place), cards.of(own)));
    }
    groups.addAll(groups(unknown));
    return groups;
  }

  /** Municipalities with the number of their records: pages of the facet, or of the place. */
  private List<CountedLink> parts(FacetRecords records, boolean ofFacet) {
    List<CountedLink> parts = new ArrayList<>();
    for (Place part : page.site().gazetteer().childrenOf(place)) {
      int count = records.within(part).size();
      String path = (ofFacet ? page.paths().of(facet, part) : page.paths().of(part)).orElse(null);
      if (count > 0 && path != null) {
        parts.add(new CountedLink(page.nameOf(part), page.link(path), count));
      }
    }
    return parts;
  }
}
