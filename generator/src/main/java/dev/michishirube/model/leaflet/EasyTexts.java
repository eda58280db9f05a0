package dev.michishirube.model.leaflet;

import dev.michishirube.model.Center;
import dev.michishirube.model.Leaflet;
import dev.michishirube.model.Site;
import dev.michishirube.model.Translation;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where there are texts in easy Japanese. */
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

  boolean has(About about) {
    return switch (about) {
      case About.OfCenter one -> translated.contains(one.center().id());
      case About.OfCenters several -> any(several.centers().stream());
      case About.OfPlace in ->
          any(site.coverage().servedBy(in.place()).stream().flatMap(l -> l.centers().stream()));
      case About.OfChecklist list -> translated.contains(list.checklist().id());
      case About.OfReport of -> translated.contains(of.report().id());
    };
  }

  private boolean any(Stream<Center> centers) {
    return !translated.isEmpty() && centers.anyMatch(c -> translated.contains(c.id()));
  }
}
