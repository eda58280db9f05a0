package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Center;
import dev.michishirube.model.Leaflet;
import dev.michishirube.model.geo.Gazetteer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet holds something, and holds today. */
final class Leaflets implements ContentRule {
  static final Rule EXPIRED =
      Rule.warning(
          "leaflet.expired",
          new Text("ちらしの期限（{0}）が過ぎています。", "The leaflet was valid until {0}."),
          new Text(
              "内容をたしかめて valid_until を新しくするか、このちらしを消してください。",
              "Check it and renew valid_until, or remove the leaflet."));
  static final Rule EMPTY =
      Rule.warning(
          "leaflet.selection.empty",
          new Text("このちらしに載る相談先が、1つもありません。", "No record is chosen for this leaflet."),
          new Text(
              "select の area・topics・kinds をたしかめてください。", "Check area, topics and kinds of select."));

  @Override
  public List<Rule> rules() {
    return List.of(EXPIRED, EMPTY);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    for (Entry<Leaflet> leaflet : content.leaflets()) {
      if (leaflet.value().validUntil() != null
          && leaflet.value().validUntil().lastDay().isBefore(today)) {
        findings.add(EXPIRED.at(leaflet.at("valid_until"), leaflet.value().validUntil().iso()));
      }
      Leaflet.Selection select = leaflet.value().select();
      if (select != null && content.centers().stream().noneMatch(c -> fits(c, select, content))) {
        findings.add(EMPTY.at(leaflet.at("select")));
      }
    }
  }

  private static boolean fits(Entry<Center> entry, Leaflet.Selection select, Content content) {
    Center center = entry.value();
    return center.lifecycle().status() == Center.Status.ACTIVE
        && (select.topics().isEmpty()
            || !Collections.disjoint(select.topics(), center.subject().topics()))
        && (select.kinds().isEmpty() || select.kinds().contains(center.identity().kind()))
        && serves(center, select.area(), content.gazetteer());
  }

  /** Serves the place, its city or its prefecture; whatever serves the whole country does too. */
  private static boolean serves(Center center, @Nullable String area, Gazetteer gazetteer) {
    return area == null
        || center.area().codes().isEmpty()
        || gazetteer.find(area).stream()
            .flatMap(place -> gazetteer.lineOf(place).stream())
            .anyMatch(place -> center.area().codes().contains(place.code()));
  }
}
