package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.List;
import java.util.regex.Matcher;

/** An institution or a paper under the name that it no longer has. */
final class RenamedTermRule implements ProseRule {
  static final Rule RENAMED =
      Rule.warning(
          "prose.term.renamed",
          new Text("「{0}」は古い名前です。{2}から「{1}」です。", "“{0}” is an old name; since {2} it is “{1}”."),
          new Text(
              "「{1}」と書いてください。昔の名前も伝えたいときは「旧・{0}」と添えてください。",
              "Write “{1}”; to tell the old name too, add “旧・{0}”."));

  private static final RenamedTerms TERMS = RenamedTerms.INSTITUTIONS;
  private static final List<String> ABOUT_THE_PAST =
      List.of("旧", "以前", "かつて", "当時", "改称", "名前が変わ", "名称が変わ", "と呼ばれて", "廃止", "終わりました");

  @Override
  public List<Rule> rules() {
    return List.of(RENAMED);
  }

  @Override
  public boolean readsRecords() {
    return true;
  }

  @Override
  public void checkPassage(Passage passage, Review review) {
    if (passage.quoted()) {
      return;
    }
    Excuses excuses = new Excuses(passage, ABOUT_THE_PAST);
    Matcher name = TERMS.pattern().matcher(passage.text());
    while (name.find()) {
      String now = TERMS.field(name.group(), "new");
      if (!excuses.at(name.start()) && !passage.sentence(name.start()).text().contains(now)) {
        review.report(
            RENAMED, passage, name.start(), name.group(), now, TERMS.field(name.group(), "since"));
      }
    }
  }
}
