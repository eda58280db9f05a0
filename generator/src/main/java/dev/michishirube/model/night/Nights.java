package dev.michishirube.model.night;

import dev.michishirube.model.Center;
import dev.michishirube.model.ServiceTimes;
import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.model.geo.Place;
import dev.michishirube.time.Holidays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The nights ahead. Each of the few hundred different hours of a site is worked out once. Safe to
 * share between threads.
 */
public final class Nights {
  /** How many days ahead a list of nights holds. */
  private static final int COUNT = 8;

  private final List<Evening> evenings;
  private final Map<ServiceTimes, NightTimes> known = new IdentityHashMap<>();
  private final Map<String, List<Center>> byPrefecture = new HashMap<>();

  /**
   * The nights from a day on.
   *
   * @param centers all records of the site
   */
  public Nights(List<Center> centers, Gazetteer gazetteer, LocalDate today, Holidays holidays) {
    evenings =
        IntStream.range(0, COUNT).mapToObj(i -> Evening.of(today.plusDays(i), holidays)).toList();
    for (Center center : centers) {
      if (center.lifecycle().status() == Center.Status.ACTIVE) {
        Set<String> prefectures = new LinkedHashSet<>();
        for (String code : center.area().codes()) {
          gazetteer.find(code).ifPresent(p -> prefectures.add(gazetteer.prefectureOf(p).code()));
        }
        prefectures.forEach(
            code -> byPrefecture.computeIfAbsent(code, c -> new ArrayList<>()).add(center));
      }
    }
  }

  /** The days with their nights, today first. */
  public List<Evening> evenings() {
    return evenings;
  }

  /** The nights of a way of contact. */
  public synchronized NightTimes of(ServiceTimes times) {
    return known.computeIfAbsent(times, t -> new NightTimes(t, evenings));
  }

  /** Active records that serve a prefecture or a place in it, in order of id; no national ones. */
  public List<Center> in(Place prefecture) {
    return List.copyOf(byPrefecture.getOrDefault(prefecture.code(), List.of()));
  }
}
