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
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 「約5万件」 must not become 50000件: the word belongs to the number, where every output has it. */
final class ApproximateNumbers implements ContentRule {
  static final Rule EXACT =
      Rule.warning(
          "number.approximate",
          new Text(
              "「{0}」に「{1}」とありますが、数は正確な数として書かれています。",
              "\"{0}\" says 「{1}」, but the number is written as exact."),
          new Text(
              "言葉を消して「qualifier: {2}」と書いてください。ページには「{1}」と出ます。",
              "Remove the word and write \"qualifier: {2}\"; the page then says 「{1}」."));

  /** In a unit these words always speak of the number: 件以上, 人程度. */
  private static final Pattern IN_UNIT = Pattern.compile("以上|以下|未満|程度|前後|ほど|あまり|余り|超|^約|およそ");

  /** In a label only at its start or in brackets: 65歳以上の人 and 予約 are no such words. */
  private static final Pattern IN_LABEL =
      Pattern.compile("(?:^|[（(])(約(?!束)|およそ|おおよそ|概ね|おおむね|以上|程度|概数)");

  @Override
  public List<Rule> rules() {
    return List.of(EXACT);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    for (Entry<Center> center : content.centers()) {
      List<Statistic> statistics = center.value().statistics();
      for (int i = 0; i < statistics.size(); i++) {
        Count count = statistics.get(i).count();
        Position label = center.at("statistics", i, "label");
        Position unit = center.at("statistics", i, "unit");
        String words = statistics.get(i).label();
        check(words, count.unit(), count.qualifiers(), label, unit, findings);
      }
    }
    for (Entry<Report> report : content.reports()) {
      List<Report.Result> results = report.value().results();
      for (int i = 0; i < results.size(); i++) {
        Report.Result result = results.get(i);
        Position label = report.at("results", i, "label");
        Position unit = report.at("results", i, "unit");
        check(result.label(), result.unit(), result.qualifiers(), label, unit, findings);
      }
    }
  }

  private static void check(
      String label,
      @Nullable String unit,
      List<Count.Qualifier> qualifiers,
      Position labelAt,
      Position unitAt,
      Findings findings) {
    if (!qualifiers.isEmpty()) {
      return;
    }
    Matcher inLabel = IN_LABEL.matcher(label);
    if (inLabel.find()) {
      findings.add(EXACT.at(labelAt, label, inLabel.group(1), qualifier(inLabel.group(1))));
    }
    if (unit == null) {
      return;
    }
    Matcher inUnit = IN_UNIT.matcher(unit);
    if (inUnit.find()) {
      findings.add(EXACT.at(unitAt, unit, inUnit.group(), qualifier(inUnit.group())));
    }
  }

  private static String qualifier(String word) {
    return switch (word) {
      case "以上" -> "at_least";
      case "以下" -> "at_most";
      case "未満" -> "less_than";
      case "超", "あまり", "余り" -> "more_than";
      default -> "approx";
    };
  }
}
