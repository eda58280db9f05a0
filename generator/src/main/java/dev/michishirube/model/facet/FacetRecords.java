package dev.michishirube.model.facet;

import dev.michishirube.model.Center;
import dev.michishirube.model.ServiceArea;
import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.model.geo.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Records with one kind of {@link Match}, by the places that they serve. */
public final class FacetRecords {
  private final List<Center> national = new ArrayList<>();
  private final List<Center> elsewhere = new ArrayList<>();
  private final Map<String, List<Center>> own = new HashMap<>();
  private final Map<String, List<Center>> within = new HashMap<>();
  private int count;

  void add(Center center, Gazetteer gazetteer) {
    count++;
    if (center.area().scope() == ServiceArea.Scope.NATIONAL) {
      national.add(center);
    } else if (center.area().codes().isEmpty()) {
      elsewhere.add(center);
    }
    Set<String> levels = new LinkedHashSet<>();
    for (String code : center.area().codes()) {
      own.computeIfAbsent(code, c -> new ArrayList<>()).add(center);
      gazetteer
          .find(code)
          .ifPresent(place -> gazetteer.lineOf(place).forEach(p -> levels.add(p.code())));
    }
    levels.forEach(code -> within.computeIfAbsent(code, c -> new ArrayList<>()).add(center));
  }

  /** How many there are in the whole country. */
  public int count() {
    return count;
  }

  /** Those that serve the whole country. */
  public List<Center> national() {
    return List.copyOf(national);
  }

  /** Those that serve no place but other people, such as members. */
  public List<Center> elsewhere() {
    return List.copyOf(elsewhere);
  }

  /** Those that name exactly this place. */
  public List<Center> ownOf(Place place) {
    return List.copyOf(own.getOrDefault(place.code(), List.of()));
  }

  /** Those that name this place or one that lies in it; each once. */
  public List<Center> within(Place place) {
    return List.copyOf(within.getOrDefault(place.code(), List.of()));
  }
}
