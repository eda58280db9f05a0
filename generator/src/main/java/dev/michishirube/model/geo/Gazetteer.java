package dev.michishirube.model.geo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All current places of Japan by code. Immutable. */
public final class Gazetteer {
  private final Map<String, Place> byCode = new HashMap<>();
  private final Map<String, List<Place>> children = new HashMap<>();
  private final List<Place> prefectures;

  public Gazetteer(Collection<Place> places) {
    List<Place> inOrder = places.stream().sorted(Comparator.comparing(Place::code)).toList();
    for (Place place : inOrder) {
      byCode.put(place.code(), place);
      if (place.parent() != null) {
        children.computeIfAbsent(place.parent(), p -> new ArrayList<>()).add(place);
      }
    }
    prefectures = inOrder.stream().filter(p -> p.level() == Place.Level.PREFECTURE).toList();
  }

  /** All of them, in no order. */
  public Collection<Place> all() {
    return Collections.unmodifiableCollection(byCode.values());
  }

  /** The place of a six-digit code. */
  public Optional<Place> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** All 47 in code order. */
  public List<Place> prefectures() {
    return prefectures;
  }

  /** Municipalities of a prefecture, or wards of a city, in code order. */
  public List<Place> childrenOf(Place place) {
    return List.copyOf(children.getOrDefault(place.code(), List.of()));
  }

  /** The place itself, then its city if it is a ward, then its prefecture. */
  public List<Place> lineOf(Place place) {
    List<Place> line = new ArrayList<>();
    for (Place p = place; p != null; p = p.parent() == null ? null : byCode.get(p.parent())) {
      line.add(p);
    }
    return List.copyOf(line);
  }

  /** The prefecture that a place lies in; a prefecture lies in itself. */
  public Place prefectureOf(Place place) {
    return lineOf(place).getLast();
  }
}
