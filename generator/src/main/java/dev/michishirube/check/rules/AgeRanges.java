package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Center;
import dev.michishirube.model.Channel;
import dev.michishirube.model.Eligibility;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The youngest must be younger than the oldest. */
final class AgeRanges implements ContentRule {
  static final Rule REVERSED =
      Rule.error(
          "eligible.age.reversed",
          new Text(
              "年齢の下限（{0}歳）が、上限（{1}歳）より上です。", "The lowest age ({0}) is above the highest ({1})."),
          new Text("age_min と age_max をたしかめてください。", "Check age_min and age_max."));

  @Override
  public List<Rule> rules() {
    return List.of(REVERSED);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    for (Entry<Center> center : content.centers()) {
      check(center.value().eligible(), center.at("eligible", "age_max"), findings);
      List<Channel> channels = center.value().channels();
      for (int i = 0; i < channels.size(); i++) {
        Position at = center.at("channels", i, "eligible", "age_max");
        check(channels.get(i).overrides().eligible(), at, findings);
      }
    }
  }

  private static void check(@Nullable Eligibility eligible, Position at, Findings findings) {
    if (eligible != null
        && eligible.ageMin() != null
        && eligible.ageMax() != null
        && eligible.ageMin() > eligible.ageMax()) {
      findings.add(REVERSED.at(at, eligible.ageMin(), eligible.ageMax()));
    }
  }
}
