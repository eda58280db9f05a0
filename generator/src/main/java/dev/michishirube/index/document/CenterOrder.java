package dev.michishirube.index.document;

import static java.util.Comparator.comparing;

import dev.michishirube.model.Center;
import dev.michishirube.model.Site;
import dev.michishirube.model.geo.Place;
import java.util.Comparator;
import java.util.List;

/**
 * In which order records get their numbers: those that are found together lie together, so that
 * their results are in few files. By prefecture, then by subject, then by place. Prefectures go by
 * their names in letters, because among equals the first number wins, and that is not always to be
 * Hokkaido.
 */
final class CenterOrder {
  private final Site site;

  CenterOrder(Site site) {
    this.site = site;
  }

  List<Center> sorted() {
    record Keyed(Center center, String prefecture, String topic, String place) {}
    Comparator<Keyed> order =
        comparing(Keyed::prefecture)
            .thenComparing(Keyed::topic)
            .thenComparing(Keyed::place)
            .thenComparing(keyed -> keyed.center().id());
    return site.centers().stream()
        .map(c -> new Keyed(c, prefecture(c), first(c.subject().topics()), first(c.area().codes())))
        .sorted(order)
        .map(Keyed::center)
        .toList();
  }

  private String prefecture(Center center) {
    return site.gazetteer()
        .find(first(center.area().codes()))
        .map(site.gazetteer()::prefectureOf)
        .map(Place::slug)
        .orElse("");
  }

  private static String first(List<String> values) {
    return values.isEmpty() ? "" : values.getFirst();
  }
}
