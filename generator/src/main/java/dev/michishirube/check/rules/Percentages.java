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
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** A percentage must follow from the numbers beside it, as far as rounding allows. */
final class Percentages implements ContentRule {
  static final Rule RATE =
      Rule.warning(
          "number.percent",
          new Text(
              "「{0}」は {1}％と書いてありますが、数字からは {2}％になります。",
              "\"{0}\" says {1} %, but its numbers make {2} %."),
          new Text("目標・実績・達成率のどれかをたしかめてください。", "Check target, actual and percent."));
  static final Rule WHOLE =
      Rule.warning(
          "number.percent.whole",
          new Text("「{0}」の割合を足すと {1}％になります。", "The shares of \"{0}\" add up to {1} %."),
          new Text(
              "内訳がそろっているか、資料をたしかめてください。複数回答なら label に「（複数回答）」と書きます。",
              "Check the source; for multiple answers say 「（複数回答）」 in label."));

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public List<Rule> rules() {
    return List.of(RATE, WHOLE);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    for (Entry<Report> report : content.reports()) {
      List<Report.Result> results = report.value().results();
      for (int i = 0; i < results.size(); i++) {
        rate(results.get(i), report.at("results", i, "percent"), findings);
      }
    }
    for (Entry<Center> center : content.centers()) {
      List<Statistic> statistics = center.value().statistics();
      for (int i = 0; i < statistics.size(); i++) {
        whole(statistics.get(i), center.at("statistics", i, "parts"), findings);
      }
    }
  }

  private static void rate(Report.Result result, Position at, Findings findings) {
    BigDecimal target = result.target();
    BigDecimal actual = result.actual();
    BigDecimal percent = result.percent();
    boolean sameUnit = result.targetUnit() == null || result.targetUnit().equals(result.unit());
    if (target == null || actual == null || percent == null || target.signum() == 0 || !sameUnit) {
      return;
    }
    BigDecimal exact = actual.multiply(HUNDRED).divide(target, 1, RoundingMode.HALF_UP);
    if (exact.subtract(percent).abs().compareTo(BigDecimal.ONE) >= 0) {
      findings.add(RATE.at(at, result.label(), percent.toPlainString(), exact.toPlainString()));
    }
  }

  private static void whole(Statistic statistic, Position at, Findings findings) {
    List<Statistic> parts = statistic.parts();
    boolean shares = !parts.isEmpty() && parts.stream().allMatch(Percentages::isShare);
    boolean ofPeople = !isShare(statistic) && !statistic.label().contains("複数回答");
    if (shares && ofPeople) {
      BigDecimal sum =
          parts.stream().map(p -> p.count().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
      // Each share may have been rounded by half a unit of its last digit.
      BigDecimal slack =
          BigDecimal.valueOf(parts.size()).divide(BigDecimal.TWO).max(BigDecimal.ONE);
      if (sum.subtract(HUNDRED).abs().compareTo(slack) > 0) {
        findings.add(WHOLE.at(at, statistic.label(), sum.toPlainString()));
      }
    }
  }

  private static boolean isShare(Statistic statistic) {
    String unit = statistic.count().unit();
    return unit != null && (unit.equals("%") || unit.equals("％") || unit.equals("パーセント"));
  }
}
