package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Center;
import dev.michishirube.model.Location;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A place on the map must lie in Japan. */
final class Coordinates implements ContentRule {
  static final Rule INCOMPLETE =
      Rule.error(
          "location.coordinates.incomplete",
          new Text(
              "緯度（latitude）と経度（longitude）の片方しかありません。",
              "Only one of latitude and longitude is given."),
          new Text("両方を書くか、両方を消してください。", "Give both or none."));
  static final Rule SWAPPED =
      Rule.error(
          "location.coordinates.swapped",
          new Text("緯度と経度が入れ替わっています。", "Latitude and longitude are swapped."),
          new Text(
              "「latitude: {1}」「longitude: {0}」と書いてください。",
              "Write \"latitude: {1}\" and \"longitude: {0}\"."));
  static final Rule OUTSIDE =
      Rule.error(
          "location.coordinates.outside",
          new Text("緯度 {0}、経度 {1} は日本の中にありません。", "{0}, {1} does not lie in Japan."),
          new Text(
              "緯度は 20〜46、経度は 122〜154 の間です。数字をたしかめてください。",
              "Latitude lies between 20 and 46, longitude between 122 and 154."));

  /** From 沖ノ鳥島 to 択捉島, from 与那国島 to 南鳥島, with a margin. */
  private static final Range LATITUDE = new Range(20, 46);

  private static final Range LONGITUDE = new Range(122, 154);

  @Override
  public List<Rule> rules() {
    return List.of(INCOMPLETE, SWAPPED, OUTSIDE);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    for (Entry<Center> center : content.centers()) {
      if (center.value().location() instanceof Location.Public place) {
        check(center, place, findings);
      }
    }
  }

  private static void check(Entry<Center> center, Location.Public place, Findings findings) {
    BigDecimal latitude = place.latitude();
    BigDecimal longitude = place.longitude();
    if (latitude == null && longitude == null) {
      return;
    }
    if (latitude == null || longitude == null) {
      String given = latitude == null ? "longitude" : "latitude";
      findings.add(INCOMPLETE.at(center.at("location", given)));
      return;
    }
    if (!LATITUDE.holds(latitude) || !LONGITUDE.holds(longitude)) {
      boolean swapped = LATITUDE.holds(longitude) && LONGITUDE.holds(latitude);
      findings.add(
          (swapped ? SWAPPED : OUTSIDE)
              .at(
                  center.at("location", "latitude"),
                  latitude.toPlainString(),
                  longitude.toPlainString()));
    }
  }

  private record Range(int from, int to) {
    boolean holds(BigDecimal value) {
      return value.compareTo(BigDecimal.valueOf(from)) >= 0
          && value.compareTo(BigDecimal.valueOf(to)) <= 0;
    }
  }
}
