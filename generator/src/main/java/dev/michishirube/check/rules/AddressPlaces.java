package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Center;
import dev.michishirube.model.Dated;
import dev.michishirube.model.Location;
import dev.michishirube.model.ServiceArea;
import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.model.geo.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A desk mostly stands in the prefecture that it serves. */
final class AddressPlaces implements ContentRule {
  static final Rule PREFECTURE =
      Rule.warning(
          "location.address.prefecture",
          new Text("住所は{0}ですが、対象地域は{1}です。", "The address is in {0}, but the area served is {1}."),
          new Text(
              "codes か住所をたしかめてください。ほかの県にある窓口なら、acknowledge に理由を書いてください。",
              "Check codes and address; if both are right, acknowledge with the reason."));

  @Override
  public List<Rule> rules() {
    return List.of(PREFECTURE);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    for (Entry<Center> entry : content.centers()) {
      if (entry.value().location() instanceof Location.Public place && place.address() != null) {
        address(entry, place.address(), content.gazetteer(), findings);
      }
    }
  }

  private static void address(
      Entry<Center> entry, Dated<String> address, Gazetteer gazetteer, Findings findings) {
    for (int i = 0; i < address.periods().size(); i++) {
      Optional<Place> stands = prefectureAtStart(address.periods().get(i).value(), gazetteer);
      List<Place> served = stands.isEmpty() ? List.of() : served(entry.value().area(), gazetteer);
      if (!served.isEmpty() && !served.contains(stands.orElseThrow())) {
        Position at = entry.at("location", "address", i, "value");
        String names = served.stream().map(Place::name).collect(Collectors.joining("・"));
        findings.add(PREFECTURE.at(at, stands.orElseThrow().name(), names));
      }
    }
  }

  /** The prefectures served; empty for the whole country, where an address says nothing. */
  private static List<Place> served(ServiceArea area, Gazetteer gazetteer) {
    return area.codes().stream()
        .flatMap(code -> gazetteer.find(code).stream())
        .map(gazetteer::prefectureOf)
        .distinct()
        .toList();
  }

  private static Optional<Place> prefectureAtStart(String address, Gazetteer gazetteer) {
    return gazetteer.prefectures().stream().filter(p -> address.startsWith(p.name())).findFirst();
  }
}
