package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Center;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** The address of an at-risk record stays in a browser's history: it must tell nothing. */
final class TellingSlugs implements ContentRule {
  static final Rule TELLING =
      Rule.error(
          "record.slug.telling",
          new Text(
              "見られると危ない記録（at_risk_topic）の住所「{0}」から、内容が分かってしまいます。",
              "The slug \"{0}\" of an at-risk record tells what it is about."),
          new Text(
              "「slug:」の行を消してください。意味のない6文字の住所が付きます。",
              "Remove the line \"slug:\"; six letters without meaning are then used."));

  /** The form of the slug that is made from a hash. */
  private static final Pattern MEANINGLESS = Pattern.compile("[a-z2-7]{6}");

  @Override
  public List<Rule> rules() {
    return List.of(TELLING);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    for (Entry<Center> center : content.centers()) {
      String slug = center.value().identity().slug();
      if (center.value().subject().atRisk() && !MEANINGLESS.matcher(slug).matches()) {
        findings.add(TELLING.at(center.at("slug"), slug));
      }
    }
  }
}
