package dev.michishirube.render.subject;

import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.view.LinkView;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many of several answers there are, told in a fixed order; what is not known comes last. */
final class Tally {
  private final List<String> order;
  private final Map<Integer, Integer> counts = new TreeMap<>();

  /**
   * @param order keys of the words that tell each answer with its number
   */
  Tally(String... order) {
    this.order = List.of(order);
  }

  void add(String key) {
    counts.merge(order.indexOf(key), 1, Integer::sum);
  }

  List<LinkView> lines(PageContext page) {
    return counts.entrySet().stream()
        .map(e -> new LinkView(page.words().get(order.get(e.getKey()), e.getValue()), null))
        .toList();
  }
}
