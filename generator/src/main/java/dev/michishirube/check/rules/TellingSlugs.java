package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Center;
import dev.michishirube.model.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** The address of an at-risk page stays in a browser's history: it must tell nothing. */
final class TellingSlugs implements ContentRule {
  static final Rule TELLING =
      Rule.error(
          "record.slug.telling",
          new Text(
              "見られると危ない記録（at_risk_topic、at_risk）の住所「{0}」から、内容が分かってしまいます。",
              "The slug \"{0}\" of an at-risk record tells what it is about."),
          new Text(
              "「slug:」の行を消してください。意味のない6文字の住所が付きます。",
              "Remove the line \"slug:\"; six letters without meaning are then used."));

  static final Rule FORMER =
      Rule.error(
          "record.slug.former-telling",
          new Text(
              "見られると危ない記録（at_risk_topic）の前の住所「{0}」から、内容が分かってしまいます。",
              "The former slug \"{0}\" of an at-risk record tells what it is about."),
          new Text(
              "former_slugs から「{0}」を消してください。古い住所は開けなくなりますが、履歴に残って見られるよりも安全です。",
              "Remove \"{0}\" from former_slugs: that the old address no longer opens is safer than"
                  + " that it stays in a history."));

  /** The form of the slug that is made from a hash. */
  private static final Pattern MEANINGLESS = Pattern.compile("[a-z2-7]{6}");

  @Override
  public List<Rule> rules() {
    return List.of(TELLING, FORMER);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    for (Entry<Center> center : content.centers()) {
      if (center.value().subject().atRisk()) {
        Center.Identity identity = center.value().identity();
        check(identity.slug(), TELLING, center.at("slug"), findings);
        for (int i = 0; i < identity.formerSlugs().size(); i++) {
          check(identity.formerSlugs().get(i), FORMER, center.at("former_slugs", i), findings);
        }
      }
    }
    check(content.vocabulary().topics(), findings);
    check(content.vocabulary().situations(), findings);
    check(content.vocabulary().glossary(), findings);
  }

  private static void check(List<Entry<Term>> terms, Findings findings) {
    for (Entry<Term> term : terms) {
      if (term.value().atRisk()) {
        check(term.value().slug(), TELLING, term.at("slug"), findings);
      }
    }
  }

  private static void check(String slug, Rule rule, Position at, Findings findings) {
    if (!MEANINGLESS.matcher(slug).matches()) {
      findings.add(rule.at(at, slug));
    }
  }
}
