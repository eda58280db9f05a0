package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Center;
import dev.michishirube.model.Evidence;
import java.time.LocalDate;
import java.util.List;

/** Confirmations grow old, and are due again. */
final class Assurances implements ContentRule {
  static final Rule OLD =
      Rule.warning(
          "evidence.assured.old",
          new Text("最後の確認（{0}）から1年がたちました。", "The last confirmation ({0}) is over a year old."),
          new Text(
              "電話か公式のページでたしかめて、assured の date を新しくしてください。",
              "Confirm it by phone or official page and renew date in assured."));
  static final Rule FUTURE =
      Rule.error(
          "evidence.assured.future",
          new Text("確認した日（{0}）が未来の日付です。", "The day of confirmation ({0}) lies in the future."),
          new Text("日付をたしかめてください。", "Check the date."));
  static final Rule DUE =
      Rule.warning(
          "evidence.next-due.passed",
          new Text("次に確認する日（{0}）が過ぎました。", "The next confirmation was due {0}."),
          new Text(
              "電話か公式のページでたしかめて、assured を新しくしてください。",
              "Confirm it by phone or official page and renew assured."));

  @Override
  public List<Rule> rules() {
    return List.of(OLD, FUTURE, DUE);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    Staleness staleness = new Staleness(content, findings);
    for (Entry<Center> center : content.centers()) {
      Evidence.Assured assured = center.value().evidence().assured();
      if (assured == null) {
        continue;
      }
      if (assured.date().firstDay().isAfter(today)) {
        findings.add(FUTURE.at(center.at("assured", "date"), assured.date().iso()));
      } else if (assured.date().lastDay().isBefore(today.minusYears(1))) {
        staleness.report(OLD, center.at("assured", "date"), assured.date().iso());
      }
      if (assured.nextDue() != null && assured.nextDue().lastDay().isBefore(today)) {
        staleness.report(DUE, center.at("assured", "next_due"), assured.nextDue().iso());
      }
    }
  }
}
