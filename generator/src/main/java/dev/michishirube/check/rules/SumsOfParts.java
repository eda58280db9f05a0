package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Center;
import dev.michishirube.model.Report;
import dev.michishirube.model.Statistic;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Parts that do not add up are the first thing that a reader of a table notices. */
final class SumsOfParts implements ContentRule {
  static final Rule SUM =
      Rule.warning(
          "number.sum",
          new Text(
              "「{0}」の内訳を足すと {1} ですが、合計は {2} です。",
              "The parts of \"{0}\" add up to {1}, but the total is {2}."),
          new Text(
              "資料の数字をたしかめてください。「約」なら「qualifier: approx」を加えます。",
              "Check the source; for rounded numbers add \"qualifier: approx\"."));

  @Override
  public List<Rule> rules() {
    return List.of(SUM);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    for (Entry<Center> center : content.centers()) {
      List<Statistic> statistics = center.value().statistics();
      for (int i = 0; i < statistics.size(); i++) {
        statistic(statistics.get(i), center.at("statistics", i, "value"), findings);
      }
    }
    for (Entry<Report> report : content.reports()) {
      List<Report.Result> results = report.value().results();
      for (int i = 0; i < results.size(); i++) {
        result(results.get(i), report.at("results", i, "actual"), findings);
      }
    }
  }

  private static void statistic(Statistic statistic, Position at, Findings findings) {
    boolean comparable =
        statistic.count().qualifiers().isEmpty()
            && statistic.parts().stream().allMatch(part -> isPartOf(statistic, part));
    List<BigDecimal> parts = statistic.parts().stream().map(p -> p.count().value()).toList();
    if (comparable) {
      compare(statistic.label(), parts, statistic.count().value(), at, findings);
    }
  }

  private static boolean isPartOf(Statistic total, Statistic part) {
    return part.count().qualifiers().isEmpty()
        && (part.count().unit() == null
            || Objects.equals(part.count().unit(), total.count().unit()));
  }

  private static void result(Report.Result result, Position at, Findings findings) {
    if (result.actual() != null && result.qualifiers().isEmpty()) {
      List<BigDecimal> parts = result.parts().stream().map(Report.Part::value).toList();
      compare(result.label(), parts, result.actual(), at, findings);
    }
  }

  private static void compare(
      String label, List<BigDecimal> parts, BigDecimal total, Position at, Findings findings) {
    BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (!parts.isEmpty() && sum.compareTo(total) != 0) {
      findings.add(SUM.at(at, label, sum.toPlainString(), total.toPlainString()));
    }
  }
}
