package dev.michishirube.model.leaflet;

import dev.michishirube.model.Leaflet;
import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.model.geo.Place;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Permanent names of editions and of what they are about. */
final class EditionId {
  private EditionId() {}

  /** {@code center-meguro-dial-a5-large}; the usual paper is not named. */
  static String of(Form form, String of, Leaflet.Paper paper, Leaflet.@Nullable Variant variant) {
    StringBuilder id = new StringBuilder(form.word()).append('-').append(of);
    if (paper != form.papers().getFirst()) {
      id.append('-').append(lower(paper));
    }
    if (variant != null) {
      id.append('-').append(lower(variant));
    }
    return id.toString();
  }

  /** {@code tokyo-meguro-ku}. */
  static String of(Place place, Gazetteer gazetteer) {
    List<Place> line = gazetteer.lineOf(place);
    return line.reversed().stream().map(Place::slug).collect(Collectors.joining("-"));
  }

  /** What a sheet is about; records, checklists, reports and leaflets share one space of ids. */
  static String subject(About about, String leaflet) {
    return switch (about) {
      case About.OfCenter one -> one.center().id();
      case About.OfCenters several -> leaflet;
      case About.OfPlace in -> "area:" + in.place().code();
      case About.OfChecklist list -> list.checklist().id();
      case About.OfReport of -> of.report().id();
    };
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
