package dev.michishirube.render.subject;

import dev.michishirube.model.Center;
import dev.michishirube.model.Coverage;
import dev.michishirube.model.Site;
import dev.michishirube.model.geo.Place;
import dev.michishirube.render.part.CardViews;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The records that a directive asks for: those that serve an area, nearest level first, or the
 * national ones where no area is named; narrowed by topic and way of contact.
 */
final class Selection {
  private Selection() {}

  static List<Center> of(Map<String, String> filters, Site site) {
    return levels(filters.get("area"), site)
        .flatMap(level -> level.stream().sorted(CardViews.ORDER))
        .filter(c -> c.lifecycle().status() == Center.Status.ACTIVE)
        .filter(c -> matches(filters.get("topic"), c.subject().topics()))
        .filter(c -> matches(filters.get("channel"), ways(c)))
        .toList();
  }

  private static Stream<List<Center>> levels(@Nullable String code, Site site) {
    if (code == null) {
      return Stream.of(site.coverage().national());
    }
    return site.gazetteer().find(code).stream()
        .flatMap((Place place) -> site.coverage().servedBy(place).stream())
        .map(Coverage.Level::centers);
  }

  private static boolean matches(@Nullable String wanted, List<String> values) {
    return wanted == null || values.contains(wanted);
  }

  private static List<String> ways(Center center) {
    return center.channels().stream().map(c -> c.type().name().toLowerCase(Locale.ROOT)).toList();
  }
}
