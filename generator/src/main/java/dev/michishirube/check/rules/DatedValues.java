package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.rules.DatedFields.Days;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.time.LocalDate;
import java.util.List;

/** Values with days must follow each other: one for each day, the first one first. */
final class DatedValues implements ContentRule {
  static final Rule ORDER =
      Rule.error(
          "dated.order",
          new Text("「{0}」の値が、日付の順に並んでいません。", "The values of \"{0}\" are not in order."),
          new Text("早い日付のものから順に並べてください。", "Put the earlier one first."));
  static final Rule OVERLAP =
      Rule.error(
          "dated.overlap",
          new Text("「{0}」の値が、{1} に2つあります。", "\"{0}\" has two values on {1}."),
          new Text("前の値に「until: {2}」と書いてください。", "Give the earlier one \"until: {2}\"."));
  static final Rule GAP =
      Rule.warning(
          "dated.gap",
          new Text("「{0}」の値が、{1} から {2} までありません。", "\"{0}\" has no value from {1} to {2}."),
          new Text("あいだの日付が正しいか、たしかめてください。", "Check the days."));

  @Override
  public List<Rule> rules() {
    return List.of(ORDER, OVERLAP, GAP);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    DatedFields.series(
        content,
        series -> {
          List<Days> days = series.days();
          for (int i = 1; i < days.size(); i++) {
            follow(series.key(), days.get(i - 1), days.get(i), findings);
          }
        });
  }

  private static void follow(String key, Days first, Days second, Findings findings) {
    LocalDate from = second.from();
    if (from == null) {
      return;
    }
    boolean earlier = isEarlier(second, first);
    if (earlier) {
      findings.add(ORDER.at(second.at(), key));
    } else if (first.until() == null ? first.from() != null : !first.until().isBefore(from)) {
      findings.add(OVERLAP.at(second.at(), key, from, from.minusDays(1)));
    } else if (first.until() != null && first.until().plusDays(1).isBefore(from)) {
      findings.add(GAP.at(second.at(), key, first.until().plusDays(1), from.minusDays(1)));
    }
  }

  private static boolean isEarlier(Days second, Days first) {
    if (first.from() != null && second.from() != null) {
      return second.from().isBefore(first.from());
    }
    return second.until() != null
        && first.until() != null
        && second.until().isBefore(first.until());
  }
}
