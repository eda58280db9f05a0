package dev.michishirube.render.subject;

import dev.michishirube.model.Center;
import dev.michishirube.model.Coverage;
import dev.michishirube.model.Term;
import dev.michishirube.model.geo.Place;
import dev.michishirube.render.part.CardViews;
import dev.michishirube.render.part.Frames;
import dev.michishirube.render.part.Heading;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.view.AreaView;
import dev.michishirube.render.view.CardView;
import dev.michishirube.render.view.LinkView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  public AreaView of(Place place) {
    CardViews cards = new CardViews(page, page.site().gazetteer().lineOf(place));
    return new AreaView(
        page.nameOf(place),
        page.isFirstLanguage() ? place.kana() : null,
        place.url(),
        page.site().coverage().servedBy(place).stream().map(level -> level(level, cards)).toList(),
        page.site().gazetteer().childrenOf(place).stream()
            .filter(p -> page.paths().of(p).isPresent())
            .map(page::linkTo)
            .toList(),
        place.level() == Place.Level.PREFECTURE,
        cards.of(page.site().coverage().nationalFor(place)),
        page.site().articles().stream()
            .filter(a -> a.areas().contains(place.code()))
            .map(page::linkTo)
            .toList());
  }

  private AreaView.LevelView level(Coverage.Level level, CardViews cards) {
    Map<String, List<Center>> byTopic = new LinkedHashMap<>();
    page.site().topics().forEach(t -> byTopic.put(t.id(), new ArrayList<>()));
    for (Center center : level.centers()) {
      String topic =
          center.subject().topics().isEmpty() ? "" : center.subject().topics().getFirst();
      byTopic.computeIfAbsent(topic, t -> new ArrayList<>()).add(center);
    }
    List<AreaView.GroupView> groups = new ArrayList<>();
    byTopic.forEach(
        (topic, centers) -> {
          if (!centers.isEmpty()) {
            groups.add(group(topic, cards.of(centers)));
          }
        });
    return new AreaView.LevelView(page.nameOf(level.place()), groups);
  }

  private AreaView.GroupView group(String topicId, List<CardView> cards) {
    Term topic = page.site().topic(topicId).orElse(null);
    LinkView title =
        topic == null
            ? new LinkView(page.words().get("area.otherTopics"), null)
            : page.linkTo(topic);
    return new AreaView.GroupView(title, cards);
  }
}
