package dev.michishirube.model;

import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.model.geo.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which records serve a place: its own, those of the levels above it, and the national ones. */
public final class Coverage {
  private final Gazetteer gazetteer;
  private final Map<String, List<Center>> byCode = new HashMap<>();
  private final List<Center> national = new ArrayList<>();

  Coverage(Gazetteer gazetteer, List<Center> centers) {
    this.gazetteer = gazetteer;
    for (Center center : centers) {
      if (center.area().scope() == ServiceArea.Scope.NATIONAL) {
        national.add(center);
      }
      for (String code : center.area().codes()) {
        byCode.computeIfAbsent(code, c -> new ArrayList<>()).add(center);
      }
    }
  }

  /** Records that name exactly this place. */
  public List<Center> ownOf(Place place) {
    return List.copyOf(byCode.getOrDefault(place.code(), List.of()));
  }

  /**
   * What serves a place, nearest level first: the place, its city, its prefecture. Records that
   * except the place, or a level it lies in, are left out; one that names several levels is at the
   * nearest.
   */
  public List<Level> servedBy(Place place) {
    List<Place> line = gazetteer.lineOf(place);
    Set<String> listed = new HashSet<>();
    List<Level> levels = new ArrayList<>();
    for (Place level : line) {
      List<Center> serving =
          ownOf(level).stream().filter(c -> serves(c, line) && listed.add(c.id())).toList();
      levels.add(new Level(level, serving));
    }
    return List.copyOf(levels);
  }

  /** Records that serve the whole country, or all of it but some places. */
  public List<Center> national() {
    return List.copyOf(national);
  }

  /** National records that serve a place. */
  public List<Center> nationalFor(Place place) {
    List<Place> line = gazetteer.lineOf(place);
    return national.stream().filter(c -> serves(c, line)).toList();
  }

  /** True when a record excepts no level of a place. */
  private static boolean serves(Center center, List<Place> line) {
    List<String> except = center.area().except();
    return except.isEmpty() || line.stream().noneMatch(level -> except.contains(level.code()));
  }

  /** A level with the records that serve it as a whole. */
  public record Level(Place place, List<Center> centers) {}
}
