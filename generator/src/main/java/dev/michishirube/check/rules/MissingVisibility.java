package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.load.Yaml;
import dev.michishirube.model.Center;
import java.time.LocalDate;
import java.util.List;

/** Where an address may put someone in danger, somebody must decide whether it is shown. */
final class MissingVisibility implements ContentRule {
  static final Rule MISSING =
      Rule.error(
          "location.visibility.missing",
          new Text(
              "この種類の相談先では、住所を見せるかどうか（visibility）を必ず決めます。",
              "For this kind of record, visibility of the place must be stated."),
          new Text(
              "「location: {visibility: area_only}」のように書いてください。"
                  + "public（見せる）、area_only（市区町村まで）、on_contact（連絡した人だけ）、secret（秘密）があります。",
              "Write, for example, location: {visibility: area_only}. "
                  + "It can be public, area_only, on_contact or secret."));

  @Override
  public List<Rule> rules() {
    return List.of(MISSING);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    for (Entry<Center> center : content.centers()) {
      boolean needed =
          center.value().identity().kind().needsVisibility() || center.value().subject().atRisk();
      if (needed && !isStated(center.source())) {
        findings.add(MISSING.at(center.at("location")));
      }
    }
  }

  private static boolean isStated(Yaml.Mapping record) {
    return record.get("location") instanceof Yaml.Mapping location
        && location.get("visibility") != null;
  }
}
