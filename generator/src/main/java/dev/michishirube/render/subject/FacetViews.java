package dev.michishirube.render.subject;

import dev.michishirube.model.Article;
import dev.michishirube.model.Term;
import dev.michishirube.model.facet.Facet;
import dev.michishirube.model.facet.FacetRecords;
import dev.michishirube.model.facet.Facets;
import dev.michishirube.model.geo.Place;
import dev.michishirube.render.part.Frames;
import dev.michishirube.render.part.Heading;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.view.CountedLink;
import dev.michishirube.render.view.FacetView;
import dev.michishirube.render.view.LinkView;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A facet over the country: national lines, then the prefectures that have records of it. */
final class FacetViews {
  private final PageContext page;
  private final Facet facet;
  private final Facets facets;

  FacetViews(PageContext page, Facet facet) {
    this.page = page;
    this.facet = facet;
    this.facets = page.site().facets();
  }

  Draft draft(Frames frames) {
    Heading heading =
        new Heading(
            FacetWords.name(facet, page).whole(),
            FacetWords.plain(facet, page).whole(),
            facet.atRisk(),
            FacetWords.isTranslated(facet, page),
            List.of(indexOf(facet, page)));
    return Draft.of("facet.ftlh", frames.of(heading), view());
  }

  /** The way back to all facets of the family. */
  static LinkView indexOf(Facet facet, PageContext page) {
    String key = "facets." + facet.family().name().toLowerCase(java.util.Locale.ROOT);
    return new LinkView(page.words().get(key), page.link(facet.family().path()));
  }

  FacetView view() {
    // A trouble that no record names is the business of the desks of its topic.
    Facet source = withRecords();
    FacetRecords matching = facets.matching(source);
    FacetRecords unknown = facets.unknown(source);
    return new FacetView(
        FacetWords.name(facet, page),
        FacetWords.plain(facet, page),
        page.cards().of(matching.national()),
        page.cards().of(matching.elsewhere()),
        page.cards().of(unknown.national()),
        unknown.count(),
        page.site().gazetteer().prefectures().stream()
            .filter(p -> !matching.within(p).isEmpty())
            .map(p -> counted(source, p, matching.within(p).size()))
            .toList(),
        facet instanceof Facet.Topic,
        related(),
        programs(),
        articles());
  }

  private Facet withRecords() {
    if (facet instanceof Facet.Situation(Term term) && facets.matching(facet).count() == 0) {
      String parent = term.parent();
      return parent == null ? facet : facets.topic(parent).orElse(facet);
    }
    return facet;
  }

  private CountedLink counted(Facet source, Place prefecture, int count) {
    String path = page.paths().of(source, prefecture).orElseThrow();
    return new CountedLink(page.nameOf(prefecture), page.link(path), count);
  }

  private List<LinkView> related() {
    return switch (facet) {
      case Facet.Topic topic ->
          facets.of(Facet.Family.SITUATIONS).stream()
              .filter(f -> f instanceof Facet.Situation s && topic.term().id().equals(parent(s)))
              .map(this::link)
              .toList();
      case Facet.Situation situation ->
          Stream.ofNullable(parent(situation))
              .flatMap(id -> page.site().topic(id).stream())
              .map(page::linkTo)
              .toList();
      case Facet.Way way -> List.of();
      case Facet.Who who -> List.of();
    };
  }

  private static @Nullable String parent(Facet.Situation situation) {
    return situation.term().parent();
  }

  private LinkView link(Facet other) {
    return new LinkView(
        FacetWords.name(other, page).whole(), page.link(other.path()), page.foreign());
  }

  /** What one can apply for in this trouble, whatever the way of contact. */
  private List<LinkView> programs() {
    String topic =
        switch (facet) {
          case Facet.Topic of -> of.term().id();
          case Facet.Situation of -> parent(of);
          case Facet.Way way -> null;
          case Facet.Who who -> null;
        };
    return topic == null
        ? List.of()
        : page.site().programs().on(topic).stream().map(page::linkTo).toList();
  }

  private List<LinkView> articles() {
    return page.site().articles().stream().filter(this::isAbout).map(page::linkTo).toList();
  }

  private boolean isAbout(Article article) {
    return switch (facet) {
      case Facet.Topic topic -> article.topics().contains(topic.term().id());
      case Facet.Situation situation -> {
        String topic = parent(situation);
        yield topic != null && article.topics().contains(topic);
      }
      case Facet.Way way -> article.ways().contains(way.type());
      case Facet.Who who -> article.doors().contains(who.door());
    };
  }
}
