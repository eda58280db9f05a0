package dev.michishirube.bench;

import dev.michishirube.check.ReferenceData;
import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.model.geo.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The real places of Japan, as the invented desks are spread over them. */
final class Country {
  private final Gazetteer gazetteer = ReferenceData.gazetteer();
  private final List<Place> municipalities = new ArrayList<>();
  private final List<Place> wards = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  Country() {
    for (Place prefecture : gazetteer.prefectures()) {
      for (Place municipality : gazetteer.childrenOf(prefecture)) {
        numbers.put(municipality.code(), municipalities.size());
        municipalities.add(municipality);
        wards.addAll(gazetteer.childrenOf(municipality));
      }
    }
  }

  List<Place> prefectures() {
    return gazetteer.prefectures();
  }

  List<Place> municipalities() {
    return municipalities;
  }

  /** Wards of designated cities. */
  List<Place> wards() {
    return wards;
  }

  Place prefectureOf(Place place) {
    return gazetteer.prefectureOf(place);
  }

  /** The prefecture first, the place itself last. */
  List<Place> wayTo(Place place) {
    return gazetteer.lineOf(place).reversed();
  }

  /** A municipality and those that follow it in the same prefecture. */
  List<Place> neighbours(Place municipality, int count) {
    int first = numbers.getOrDefault(municipality.code(), 0);
    return municipalities.stream()
        .skip(first)
        .limit(count)
        .filter(p -> prefectureOf(p).equals(prefectureOf(municipality)))
        .toList();
  }

  /** A place with what it needs in order to be understood alone: 東京都目黒区, 札幌市中央区. */
  String fullName(Place place) {
    Place prefecture = prefectureOf(place);
    return prefecture.equals(place) ? place.name() : prefecture.name() + shortName(place);
  }

  /** A ward with its city, any other place alone. */
  String shortName(Place place) {
    if (place.level() != Place.Level.WARD) {
      return place.name();
    }
    String city = gazetteer.lineOf(place).get(1).name();
    return place.name().startsWith(city) ? place.name() : city + place.name();
  }

  /** Whom a desk serves, in words. */
  String words(List<Place> places) {
    return places.isEmpty()
        ? "全国"
        : fullName(places.getFirst())
            + places.stream().skip(1).map(p -> "・" + shortName(p)).collect(Collectors.joining());
  }

  /** The address of a place's page. */
  String path(Place place) {
    return wayTo(place).stream().map(Place::slug).collect(Collectors.joining("/", "/areas/", "/"));
  }
}
