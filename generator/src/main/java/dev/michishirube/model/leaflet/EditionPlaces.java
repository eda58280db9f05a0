package dev.michishirube.model.leaflet;

import dev.michishirube.model.Center;
import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.model.geo.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which leaflets are of which prefecture, and which of none. */
public final class EditionPlaces {
  private final Gazetteer gazetteer;
  private final Map<String, List<Edition>> byPrefecture = new HashMap<>();
  private final List<Edition> elsewhere = new ArrayList<>();

  public EditionPlaces(Editions editions, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (Edition edition : editions.all()) {
      List<Place> prefectures = prefecturesOf(edition.about()).distinct().toList();
      if (prefectures.isEmpty()) {
        elsewhere.add(edition);
      }
      for (Place prefecture : prefectures) {
        byPrefecture.computeIfAbsent(prefecture.code(), c -> new ArrayList<>()).add(edition);
      }
    }
  }

  /** In order of id. */
  public List<Edition> in(Place prefecture) {
    return List.copyOf(byPrefecture.getOrDefault(prefecture.code(), List.of()));
  }

  /** Prefectures with a leaflet, in order of code. */
  public List<Place> prefectures() {
    return gazetteer.prefectures().stream()
        .filter(prefecture -> byPrefecture.containsKey(prefecture.code()))
        .toList();
  }

  /** Those of the whole country, and lists for everybody; in order of id. */
  public List<Edition> elsewhere() {
    return List.copyOf(elsewhere);
  }

  private Stream<Place> prefecturesOf(About about) {
    return switch (about) {
      case About.OfCenter one -> prefecturesOf(one.center());
      case About.OfCenters several -> several.centers().stream().flatMap(this::prefecturesOf);
      case About.OfPlace in -> Stream.of(gazetteer.prefectureOf(in.place()));
      case About.OfChecklist list -> Stream.empty();
      case About.OfReport of -> Stream.empty();
    };
  }

  private Stream<Place> prefecturesOf(Center center) {
    return center.area().codes().stream()
        .flatMap(code -> gazetteer.find(code).stream())
        .map(gazetteer::prefectureOf);
  }
}
