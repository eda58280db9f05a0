package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.check.rules.prose.RenamedTerms;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.load.Yaml;
import dev.michishirube.model.Center;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/** A name on a door that has changed. Sentences are looked at with the prose. */
final class RenamedNames implements ContentRule {
  static final Rule RENAMED =
      Rule.warning(
          "name.renamed",
          new Text(
              "「{0}」は古い名前です。{2}から「{1}」です。", "\"{0}\" is an old name; since {2} it is \"{1}\"."),
          new Text(
              "いまの正式な名前をたしかめてください。古い名前は former_names に書くと、検索で見つかります。",
              "Check its present name; put the old one into former_names, where search finds it."));

  private static final Set<String> NAMES =
      Set.of("name", "alternate_names", "department", "label", "org", "building", "program_name");

  @Override
  public List<Rule> rules() {
    return List.of(RENAMED);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    // What has ended bears the name that it had.
    for (Entry<Center> center : content.centers()) {
      if (center.value().lifecycle().status() == Center.Status.ACTIVE) {
        RecordTexts.each(center.source(), (key, text) -> check(key, text, findings));
      }
    }
    content
        .programs()
        .forEach(p -> RecordTexts.each(p.source(), (key, text) -> check(key, text, findings)));
  }

  private static void check(String key, Yaml.Scalar text, Findings findings) {
    if (!NAMES.contains(key)) {
      return;
    }
    RenamedTerms terms = RenamedTerms.INSTITUTIONS;
    Matcher old = terms.pattern().matcher(text.text());
    while (old.find()) {
      String now = terms.field(old.group(), "new");
      if (!text.text().contains(now)) {
        String since = terms.field(old.group(), "since");
        findings.add(RENAMED.at(text.position(), old.group(), now, since));
      }
    }
  }
}
