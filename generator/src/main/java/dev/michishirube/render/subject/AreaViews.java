package dev.michishirube.render.subject;

import dev.michishirube.model.Center;
import dev.michishirube.model.Coverage;
import dev.michishirube.model.geo.Place;
import dev.michishirube.render.part.CardViews;
import dev.michishirube.render.part.Frames;
import dev.michishirube.render.part.Heading;
import dev.michishirube.render.part.LeafletLinks;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.view.AreaView;
import dev.michishirube.render.view.LinkView;
import java.util.ArrayList;
import java.util.List;

/** Pages of places, never empty: what the place itself has not, the levels above it give. */
public final class AreaViews {
  private final PageContext page;

  public AreaViews(PageContext page) {
    this.page = page;
  }

  /** One place. */
  Draft draft(Place place, Frames frames) {
    List<LinkView> crumbs = new ArrayList<>();
    crumbs.add(new LinkView(page.words().get("areas.title"), page.link("/areas/")));
    page.site().gazetteer().lineOf(place).reversed().stream()
        .filter(p -> !p.equals(place))
        .map(page::linkTo)
        .forEach(crumbs::add);
    String full = page.fullNameOf(place);
    Heading heading =
        Heading.of(
            page.words().get("area.title", full), page.words().get("area.description", full));
    return Draft.of("area.ftlh", frames.of(heading.under(crumbs)), of(place));
  }

  /** What is told of a place. */
  public AreaView of(Place place) {
    List<Place> line = page.site().gazetteer().lineOf(place);
    CardViews cards = new CardViews(page, line);
    List<Coverage.Level> levels = page.site().coverage().servedBy(place);
    List<Center> national = page.site().coverage().nationalFor(place);
    List<Center> local = activeOf(levels);
    AreaGroups groups = new AreaGroups(page, cards, line.getLast());
    AreaTopics topics = new AreaTopics(page, place, local);
    AreaParts parts = new AreaParts(page, place);
    return new AreaView(
        page.nameOf(place),
        page.isFirstLanguage() ? place.kana() : null,
        levels.stream()
            .map(l -> new AreaView.LevelView(page.nameOf(l.place()), groups.of(l.centers())))
            .toList(),
        topics.inParts(),
        parts.view(),
        new AreaWays(page, place).of(local),
        cards.of(national),
        new AreaOffice(page, line).of(topics.missing(), national, cards),
        page.site().articles().stream()
            .filter(a -> line.stream().anyMatch(p -> a.areas().contains(p.code())))
            .map(page::linkTo)
            .toList(),
        parts.nearby(),
        new LeafletLinks(page).plain(page.leaflets().editions().about(place)));
  }

  /** First contact first, within the nearest level first. */
  private static List<Center> activeOf(List<Coverage.Level> levels) {
    return levels.stream()
        .flatMap(level -> level.centers().stream().sorted(CardViews.ORDER))
        .filter(c -> c.lifecycle().status() == Center.Status.ACTIVE)
        .toList();
  }
}
