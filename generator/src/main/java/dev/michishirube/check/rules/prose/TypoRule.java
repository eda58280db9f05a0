package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.List;
import java.util.regex.Matcher;

/** Slips of the pen from a small table that grows with use. */
final class TypoRule implements ProseRule {
  static final Rule TYPO =
      Rule.warning(
          "prose.typo",
          new Text("「{0}」は書きまちがいのようです。", "“{0}” looks like a slip of the pen."),
          new Text("「{1}」ではありませんか。", "Did you mean “{1}”?"));

  private static final RenamedTerms TYPOS = RenamedTerms.read("/check/rules/typos.csv", "wrong");

  @Override
  public List<Rule> rules() {
    return List.of(TYPO);
  }

  @Override
  public boolean readsRecords() {
    return true;
  }

  @Override
  public void checkPassage(Passage passage, Review review) {
    Matcher typo = TYPOS.pattern().matcher(passage.text());
    while (!passage.quoted() && typo.find()) {
      review.report(TYPO, passage, typo.start(), typo.group(), TYPOS.field(typo.group(), "right"));
    }
  }
}
