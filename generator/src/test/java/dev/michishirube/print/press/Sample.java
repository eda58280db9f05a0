package dev.michishirube.print.press;

import dev.michishirube.model.leaflet.Edition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The first leaflets of each kind; all of them with {@code -Dmichishirube.leaflets=all}. */
final class Sample {
  private Sample() {}

  /** So many of each form. */
  static List<Edition> ofEachForm(List<Edition> editions, int number) {
    return of(editions, number, edition -> edition.form().word());
  }

  /** So many of each form, size of paper and variant. */
  static List<Edition> ofEachVariant(List<Edition> editions, int number) {
    return of(
        editions,
        number,
        edition ->
            edition.form().word() + " " + edition.paper() + new TreeSet<>(edition.variants()));
  }

  private static List<Edition> of(
      List<Edition> editions, int number, Function<Edition, String> kind) {
    if ("all".equals(System.getProperty("michishirube.leaflets"))) {
      return editions;
    }
    Map<String, List<Edition>> byKind = new TreeMap<>();
    for (Edition edition : editions) {
      byKind.computeIfAbsent(kind.apply(edition), any -> new ArrayList<>()).add(edition);
    }
    return byKind.values().stream()
        .flatMap(all -> spread(all, number).stream())
        .sorted(Comparator.comparing(Edition::id))
        .toList();
  }

  /** Evenly over the whole list: neighbours in order of id are much alike. */
  private static List<Edition> spread(List<Edition> all, int number) {
    List<Edition> some = new ArrayList<>();
    int count = Math.min(number, all.size());
    for (int i = 0; i < count; i++) {
      some.add(all.get(i * all.size() / count));
    }
    return some;
  }
}
