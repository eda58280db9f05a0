package dev.michishirube.render.subject;

import dev.michishirube.model.Term;
import dev.michishirube.model.facet.Facet;
import dev.michishirube.render.part.Frames;
import dev.michishirube.render.part.Heading;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.view.FacetIndexView;
import dev.michishirube.render.view.LinkView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All topics, situations, ways or doors; situations under the topic that they belong to. */
final class FacetIndexViews {
  private static final LinkView NO_TITLE = new LinkView("", null);

  private final PageContext page;
  private final Facet.Family family;

  FacetIndexViews(PageContext page, Facet.Family family) {
    this.page = page;
    this.family = family;
  }

  Draft draft(Frames frames) {
    String key = "facets." + family.name().toLowerCase(Locale.ROOT);
    Heading heading = Heading.of(page.words().get(key), page.words().get(key + "Lead"));
    return Draft.of("facets.ftlh", frames.of(heading), view());
  }

  FacetIndexView view() {
    Map<String, List<FacetIndexView.Line>> byTopic = new LinkedHashMap<>();
    if (family == Facet.Family.SITUATIONS) {
      page.site().topics().forEach(topic -> byTopic.put(topic.id(), new ArrayList<>()));
    }
    for (Facet facet : page.site().facets().of(family)) {
      byTopic.computeIfAbsent(topicOf(facet), t -> new ArrayList<>()).add(line(facet));
    }
    List<FacetIndexView.Group> groups = new ArrayList<>();
    byTopic.forEach(
        (topic, lines) -> {
          if (!lines.isEmpty()) {
            groups.add(new FacetIndexView.Group(title(topic), lines));
          }
        });
    return new FacetIndexView(groups);
  }

  private static String topicOf(Facet facet) {
    if (facet instanceof Facet.Situation(Term term) && term.parent() != null) {
      return term.parent();
    }
    return "";
  }

  private LinkView title(String topic) {
    return page.site().topic(topic).map(page::linkTo).orElse(NO_TITLE);
  }

  private FacetIndexView.Line line(Facet facet) {
    return new FacetIndexView.Line(
        FacetWords.name(facet, page), page.link(facet.path()), FacetWords.plain(facet, page));
  }
}
