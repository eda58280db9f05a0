package dev.michishirube.render.subject;

import dev.michishirube.model.Center;
import dev.michishirube.model.Term;
import dev.michishirube.model.facet.Facet;
import dev.michishirube.model.geo.Place;
import dev.michishirube.render.part.CardViews;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.view.AreaView;
import dev.michishirube.render.view.LinkView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The records of one level by trouble: each once, where its first topic is. */
final class AreaGroups {
  private final PageContext page;
  private final CardViews cards;
  private final Place prefecture;

  AreaGroups(PageContext page, CardViews cards, Place prefecture) {
    this.page = page;
    this.cards = cards;
    this.prefecture = prefecture;
  }

  /** Groups with what is urgent or a first contact come first, else in order of the vocabulary. */
  List<AreaView.GroupView> of(List<Center> centers) {
    Map<String, List<Center>> byTopic = new LinkedHashMap<>();
    page.site().topics().forEach(t -> byTopic.put(t.id(), new ArrayList<>()));
    for (Center center : centers) {
      List<String> topics = center.subject().topics();
      String first = topics.isEmpty() ? "" : topics.getFirst();
      byTopic.computeIfAbsent(first, t -> new ArrayList<>()).add(center);
    }
    byTopic.values().removeIf(List::isEmpty);
    return byTopic.entrySet().stream()
        .sorted(Comparator.comparingInt(group -> rank(group.getValue())))
        .map(group -> group(group.getKey(), group.getValue(), byTopic.keySet()))
        .toList();
  }

  private static int rank(List<Center> centers) {
    return centers.stream().mapToInt(CardViews::rank).min().orElse(0);
  }

  private AreaView.GroupView group(String topic, List<Center> centers, Set<String> titles) {
    LinkView title =
        page.site()
            .topic(topic)
            .map(this::link)
            .orElseGet(() -> new LinkView(page.words().get("area.otherTopics"), null));
    Set<String> also = new LinkedHashSet<>();
    centers.forEach(c -> also.addAll(c.subject().topics()));
    also.removeAll(titles);
    return new AreaView.GroupView(
        title,
        also.stream().flatMap(id -> page.site().topic(id).stream()).map(this::link).toList(),
        cards.of(centers));
  }

  /** To the topic in the prefecture, where it has a page. */
  private LinkView link(Term topic) {
    return page.paths()
        .of(new Facet.Topic(topic), prefecture)
        .map(path -> new LinkView(page.told(topic.name()), page.link(path), page.foreign()))
        .orElseGet(() -> page.linkTo(topic));
  }
}
