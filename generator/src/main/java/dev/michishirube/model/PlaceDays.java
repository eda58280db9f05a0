package dev.michishirube.model;

import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.model.geo.Place;
import dev.michishirube.time.service.LocalDays;
import dev.michishirube.time.service.YearEnd;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The days off that a desk's place has: all that it serves must lie there. Immutable. */
final class PlaceDays {
  private final Map<String, List<LocalDays>> byArea = new HashMap<>();
  private final Gazetteer gazetteer;

  PlaceDays(List<LocalDay> days, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (LocalDay day : days) {
      for (String area : day.areas()) {
        byArea.merge(
            area,
            List.of(of(day)),
            (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
      }
    }
  }

  private static LocalDays of(LocalDay day) {
    MonthDay from = MonthDay.parse("--" + day.from());
    return new LocalDays(
        day.name(),
        new YearEnd.Span(from, MonthDay.parse("--" + day.to())),
        day.offices() == LocalDay.Offices.CLOSED);
  }

  List<LocalDays> of(Center center) {
    List<String> served = center.area().codes();
    if (byArea.isEmpty() || served.isEmpty()) {
      return List.of();
    }
    List<LocalDays> common = daysOf(served.getFirst());
    for (String code : served) {
      common = common.stream().filter(daysOf(code)::contains).toList();
    }
    return common;
  }

  private List<LocalDays> daysOf(String code) {
    return gazetteer.find(code).stream()
        .flatMap(place -> gazetteer.lineOf(place).stream())
        .map(Place::code)
        .flatMap(area -> byArea.getOrDefault(area, List.of()).stream())
        .toList();
  }
}
