package dev.michishirube.render.subject;

import dev.michishirube.model.Center;
import dev.michishirube.model.facet.Facet;
import dev.michishirube.model.geo.Place;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.view.LinkView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What tables for choosing name as examples, and where they lead. */
final class Examples {
  private static final int NAMED = 3;

  private Examples() {}

  /**
   * The first records, then how many more there are.
   *
   * @param centers each as often in a row as it has contacts
   */
  static List<LinkView> of(List<Center> centers, PageContext page) {
    List<LinkView> examples = new ArrayList<>();
    Center last = null;
    int more = 0;
    for (Center center : centers) {
      if (center == last) {
        continue;
      }
      last = center;
      if (examples.size() < NAMED) {
        examples.add(page.linkTo(center));
      } else {
        more++;
      }
    }
    if (more > 0) {
      examples.add(new LinkView(page.words().get("compare.more", more), null));
    }
    return examples;
  }

  /** A facet in the prefecture of a place, else over the country; null without a page. */
  static @Nullable String pathOf(Facet facet, @Nullable Place place, PageContext page) {
    if (place != null) {
      Place prefecture = page.site().gazetteer().prefectureOf(place);
      String here = page.paths().of(facet, prefecture).map(page::link).orElse(null);
      if (here != null) {
        return here;
      }
    }
    return page.paths().of(facet).map(page::link).orElse(null);
  }

  static String where(@Nullable Place place, PageContext page) {
    return place == null ? page.words().get("area.national") : page.nameOf(place);
  }
}
