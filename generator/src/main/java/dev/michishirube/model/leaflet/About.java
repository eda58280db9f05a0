package dev.michishirube.model.leaflet;

import dev.michishirube.model.Center;
import dev.michishirube.model.Checklist;
import dev.michishirube.model.Report;
import dev.michishirube.model.geo.Place;
import java.util.List;

/** What a leaflet is about. */
public sealed interface About {
  /** When names, titles and metadata must tell nothing. */
  default boolean atRisk() {
    return switch (this) {
      case OfCenter one -> one.center().subject().atRisk();
      case OfCenters several -> several.centers().stream().anyMatch(c -> c.subject().atRisk());
      case OfPlace in -> false;
      case OfChecklist list -> false;
      case OfReport of -> false;
    };
  }

  /** One record. */
  record OfCenter(Center center) implements About {}

  /** Some records together: cards of several desks on one sheet. */
  record OfCenters(List<Center> centers) implements About {
    public OfCenters {
      centers = List.copyOf(centers);
    }
  }

  /** A prefecture or municipality. */
  record OfPlace(Place place) implements About {}

  /** A list to tick off. */
  record OfChecklist(Checklist checklist) implements About {}

  /** What a programme has done. */
  record OfReport(Report report) implements About {}
}
