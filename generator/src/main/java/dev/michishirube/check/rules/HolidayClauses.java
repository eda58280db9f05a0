package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.time.Hours;
import dev.michishirube.time.rule.HolidaySilence;
import java.time.LocalDate;
import java.util.List;

/** Weekday hours must say what holds on holidays; until they do, holidays are unknown. */
final class HolidayClauses implements ContentRule {
  static final Rule SILENT =
      Rule.warning(
          "hours.holidays.silent",
          new Text(
              "時間「{0}」に、祝日（PH）のことが書いてありません。ページには「祝日は確認できていません」と出ます。",
              "The hours \"{0}\" say nothing of holidays (PH); the page says that they are unknown."),
          new Text(
              "祝日が休みなら「{0}; PH off」、分からなければ「{0}; PH unknown」と書いてください。",
              "Write \"{0}; PH off\" when closed, \"{0}; PH unknown\" when the source is silent."));

  @Override
  public List<Rule> rules() {
    return List.of(SILENT);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    HoursFields.weekly(
        content,
        (hours, at) -> {
          if (hours instanceof Hours.Spec spec && HolidaySilence.of(spec.rules())) {
            findings.add(SILENT.at(at, spec.spec()));
          }
        });
  }
}
