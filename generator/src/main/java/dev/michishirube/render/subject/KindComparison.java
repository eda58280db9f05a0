package dev.michishirube.render.subject;

import dev.michishirube.model.Center;
import dev.michishirube.model.CenterKind;
import dev.michishirube.model.Eligibility;
import dev.michishirube.model.geo.Place;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.view.ComparisonView;
import dev.michishirube.render.view.LinkView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Kinds of desks beside each other: what each is for and who may ask. Desks are counted. */
final class KindComparison {
  private static final List<String> HEADINGS =
      List.of("kind", "purpose", "who", "desks", "examples");

  private final PageContext page;
  private final @Nullable Place place;

  /**
   * @param place where the records serve; null for the whole country
   */
  KindComparison(PageContext page, @Nullable Place place) {
    this.page = page;
    this.place = place;
  }

  /** Kinds in the order in which the records come. */
  ComparisonView of(List<Center> centers) {
    Map<CenterKind, List<Center>> byKind = new LinkedHashMap<>();
    for (Center center : centers) {
      byKind.computeIfAbsent(center.identity().kind(), k -> new ArrayList<>()).add(center);
    }
    List<ComparisonView.Row> rows = new ArrayList<>();
    byKind.forEach((kind, list) -> rows.add(row(kind, list)));
    return new ComparisonView(
        page.words().get("compare.kinds", Examples.where(place, page)),
        HEADINGS.stream().map(h -> page.words().get("compare." + h)).toList(),
        rows);
  }

  private ComparisonView.Row row(CenterKind kind, List<Center> centers) {
    return new ComparisonView.Row(
        new LinkView(page.words().of("kind", kind), null),
        List.of(
            List.of(new LinkView(page.words().of("kindPlain", kind), null)),
            who(centers),
            List.of(new LinkView(page.words().get("compare.count", centers.size()), null)),
            Examples.of(centers, page)));
  }

  private List<LinkView> who(List<Center> centers) {
    Tally tally =
        new Tally("compare.self", "compare.family", "compare.supporter", "compare.unknown");
    for (Center center : centers) {
      List<Eligibility.Who> known = center.eligible().who();
      if (known.isEmpty()) {
        tally.add("compare.unknown");
      }
      Set.copyOf(known).forEach(w -> tally.add("compare." + w.name().toLowerCase(Locale.ROOT)));
    }
    return tally.lines(page);
  }
}
