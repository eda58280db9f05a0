package dev.michishirube.model.leaflet;

import dev.michishirube.model.Center;
import dev.michishirube.model.Coverage;
import dev.michishirube.model.Leaflet;
import dev.michishirube.model.Site;
import dev.michishirube.model.Translation;
import dev.michishirube.model.geo.Place;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody has put into easy Japanese. A record of which nothing needs other words has a side
 * file without texts: that says that it was looked at.
 */
final class EasyTexts {
  private final Site site;
  private final Set<String> translated;

  EasyTexts(Site site) {
    this.site = site;
    this.translated =
        site.records().translations().stream()
            .filter(t -> t.language().equals(Leaflet.EASY_LANGUAGE))
            .map(Translation::of)
            .collect(Collectors.toSet());
  }

  boolean has(Form form, About about) {
    return switch (about) {
      case About.OfCenter one -> form == Form.FAX ? hasTopics(one.center()) : has(one.center());
      case About.OfCenters several -> several.centers().stream().allMatch(this::has);
      case About.OfPlace in -> has(in.place());
      case About.OfChecklist list -> translated.contains(list.checklist().id());
      case About.OfReport of -> translated.contains(of.report().id());
    };
  }

  private boolean has(Center center) {
    return translated.contains(center.id());
  }

  /** All that a FAX form says of a desk, beside its name and number. */
  private boolean hasTopics(Center center) {
    return center.subject().topics().stream().allMatch(id -> translated.contains("topics/" + id));
  }

  /** All that is open in the place itself, or at the nearest level above that has anything. */
  private boolean has(Place place) {
    List<Center> nearest =
        site.coverage().servedBy(place).stream()
            .map(Coverage.Level::centers)
            .map(
                centers ->
                    centers.stream()
                        .filter(c -> c.lifecycle().status() == Center.Status.ACTIVE)
                        .toList())
            .filter(centers -> !centers.isEmpty())
            .findFirst()
            .orElse(List.of());
    return !nearest.isEmpty() && nearest.stream().allMatch(this::has);
  }
}
