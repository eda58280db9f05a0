package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Center;
import dev.michishirube.model.PartialDate;
import java.time.LocalDate;
import java.util.List;

/** A record says how old it is. */
final class AsOfDates implements ContentRule {
  static final Rule MISSING =
      Rule.warning(
          "evidence.as-of.missing",
          new Text(
              "いつの情報か（as_of）が書いてありません。", "It does not say how old the information is (as_of)."),
          new Text(
              "資料の日付か、確認した日を「as_of: 2026-07」のように書いてください。",
              "Give the date of the source or of your check: \"as_of: 2026-07\"."));
  static final Rule FUTURE =
      Rule.error(
          "evidence.as-of.future",
          new Text("いつの情報か（as_of: {0}）が、未来の日付です。", "as_of: {0} lies in the future."),
          new Text("日付をたしかめてください。", "Check the date."));
  static final Rule OLD =
      Rule.warning(
          "evidence.as-of.old",
          new Text(
              "情報（as_of: {0}）が3年より古くなっています。",
              "The information (as_of: {0}) is over three years old."),
          new Text(
              "公式の案内でたしかめて、as_of と sources を新しくしてください。",
              "Check the official page and renew as_of and sources."));

  private static final int YEARS = 3;

  @Override
  public List<Rule> rules() {
    return List.of(MISSING, FUTURE, OLD);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    Staleness staleness = new Staleness(content, findings);
    for (Entry<Center> center : content.centers()) {
      PartialDate asOf = center.value().evidence().asOf();
      if (asOf == null) {
        boolean active = center.value().lifecycle().status() == Center.Status.ACTIVE;
        if (active && !center.has("as_of")) {
          staleness.report(MISSING, center.at());
        }
      } else if (asOf.firstDay().isAfter(today)) {
        findings.add(FUTURE.at(center.at("as_of"), asOf.iso()));
      } else if (asOf.lastDay().isBefore(today.minusYears(YEARS))) {
        staleness.report(OLD, center.at("as_of"), asOf.iso());
      }
    }
  }
}
