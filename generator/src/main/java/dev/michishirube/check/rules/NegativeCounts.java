package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Center;
import dev.michishirube.model.Count;
import dev.michishirube.model.Report;
import dev.michishirube.model.Statistic;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People, calls and yen are counted from zero. */
final class NegativeCounts implements ContentRule {
  static final Rule NEGATIVE =
      Rule.error(
          "number.negative",
          new Text("「{0}」が 0 より小さい数です（{1}）。", "\"{0}\" is below zero ({1})."),
          new Text(
              "資料の数字をたしかめてください。減った数なら、label に「減った数」と書いて正の数にします。",
              "Check the source; for a decrease say so in label and give a positive number."));

  @Override
  public List<Rule> rules() {
    return List.of(NEGATIVE);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    for (Entry<Center> center : content.centers()) {
      List<Statistic> statistics = center.value().statistics();
      for (int i = 0; i < statistics.size(); i++) {
        statistic(center, i, statistics.get(i), findings);
      }
      List<Center.Staff> staff = center.value().staff();
      for (int i = 0; i < staff.size(); i++) {
        Count count = staff.get(i).count();
        BigDecimal value = count == null ? null : count.value();
        check(staff.get(i).role(), value, center.at("staff", i, "count", "value"), findings);
      }
    }
    content.reports().forEach(report -> report(report, findings));
  }

  private static void statistic(
      Entry<Center> center, int index, Statistic statistic, Findings findings) {
    Position at = center.at("statistics", index, "value");
    check(statistic.label(), statistic.count().value(), at, findings);
    for (int j = 0; j < statistic.parts().size(); j++) {
      Statistic part = statistic.parts().get(j);
      Position inner = center.at("statistics", index, "parts", j, "value");
      check(part.label(), part.count().value(), inner, findings);
    }
  }

  private static void report(Entry<Report> report, Findings findings) {
    List<Report.BudgetLine> budget = report.value().budget();
    for (int i = 0; i < budget.size(); i++) {
      Position at = report.at("budget", i, "amount");
      check(budget.get(i).label(), budget.get(i).amount(), at, findings);
    }
    List<Report.Result> results = report.value().results();
    for (int i = 0; i < results.size(); i++) {
      Report.Result result = results.get(i);
      check(result.label(), result.target(), report.at("results", i, "target"), findings);
      check(result.label(), result.actual(), report.at("results", i, "actual"), findings);
      for (int j = 0; j < result.parts().size(); j++) {
        Report.Part part = result.parts().get(j);
        Position at = report.at("results", i, "parts", j, "value");
        check(part.label(), part.value(), at, findings);
      }
    }
  }

  private static void check(
      String label, @Nullable BigDecimal value, Position at, Findings findings) {
    if (value != null && value.signum() < 0) {
      findings.add(NEGATIVE.at(at, label, value.toPlainString()));
    }
  }
}
