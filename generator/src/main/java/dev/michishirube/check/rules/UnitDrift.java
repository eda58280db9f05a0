package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Report;
import java.time.LocalDate;
import java.util.List;

/** A result can only be held against a target that counts the same thing. */
final class UnitDrift implements ContentRule {
  static final Rule DRIFT =
      Rule.warning(
          "number.unit",
          new Text(
              "「{0}」は、目標が「{1}」、実績が「{2}」で数えられています。",
              "\"{0}\" is counted in \"{1}\" for the target and in \"{2}\" for the result."),
          new Text(
              "同じものを数えているか、資料をたしかめてください。同じなら target_unit の行を消します。",
              "Check that both count the same; if so, remove target_unit."));

  @Override
  public List<Rule> rules() {
    return List.of(DRIFT);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    for (Entry<Report> report : content.reports()) {
      List<Report.Result> results = report.value().results();
      for (int i = 0; i < results.size(); i++) {
        Report.Result result = results.get(i);
        String target = result.targetUnit();
        if (target != null && result.unit() != null && !target.equals(result.unit())) {
          findings.add(
              DRIFT.at(
                  report.at("results", i, "target_unit"), result.label(), target, result.unit()));
        }
      }
    }
  }
}
