package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Center;
import dev.michishirube.model.Event;
import java.time.LocalDate;
import java.util.List;

/** Dates can only be computed when it is known where counting begins. */
final class Recurrences implements ContentRule {
  static final Rule ANCHOR_MISSING =
      Rule.warning(
          "event.anchor.missing",
          new Text(
              "「{0}」は、どの月から数えるのかが分かりません。次の日付はページに出ません。",
              "It is not known in which month \"{0}\" begins; the page shows no next date."),
          new Text(
              "主催者にたしかめて「anchor: 2026-04」のように、最初の曜日にあたる月を書いてください。",
              "Ask the organizer and give the month of the first day, such as \"anchor: 2026-04\"."));
  static final Rule ANCHOR_DAY =
      Rule.error(
          "event.anchor.precision",
          new Text("anchor には月だけを書きます（「{0}」）。", "anchor takes a month only, not \"{0}\"."),
          new Text("「anchor: {1}」と書いてください。", "Write \"anchor: {1}\"."));
  static final Rule FIFTH =
      Rule.note(
          "event.nth.fifth",
          new Text(
              "「{0}」は第5週ですが、第5週のない月が多くあります。",
              "\"{0}\" takes place in the fifth week, which most months lack."),
          new Text(
              "月の最後なら「nth: -1」と書いてください。第5週だけなら、そのままでかまいません。",
              "Write \"nth: -1\" for the last one; leave it if the fifth is meant."));

  @Override
  public List<Rule> rules() {
    return List.of(ANCHOR_MISSING, ANCHOR_DAY, FIFTH);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    for (Entry<Center> center : content.centers()) {
      List<Event> events = center.value().events();
      for (int i = 0; i < events.size(); i++) {
        List<Event.Recurrence> rules = events.get(i).rules();
        for (int j = 0; j < rules.size(); j++) {
          Position at = center.at("events", i, "rules", j);
          Position anchor = center.at("events", i, "rules", j, "anchor");
          check(events.get(i).name(), rules.get(j), at, anchor, findings);
        }
      }
    }
  }

  private static void check(
      String name, Event.Recurrence rule, Position at, Position anchor, Findings findings) {
    boolean counts = rule.everyMonths() > 1 || (rule.alternate() && rule.days().size() > 1);
    if (counts && rule.anchor() == null) {
      findings.add(ANCHOR_MISSING.at(anchor, name));
    }
    if (rule.anchor() != null && rule.anchor().day() != null) {
      String month = rule.anchor().iso().substring(0, 7);
      findings.add(ANCHOR_DAY.at(anchor, rule.anchor().iso(), month));
    }
    if (rule.days().stream().anyMatch(day -> day.nth() == 5)) {
      findings.add(FIFTH.at(at, name));
    }
  }
}
