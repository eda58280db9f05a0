package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 「どなたでも」 about a place that is for women only: a man who comes is sent away. */
final class AnyoneRule implements ProseRule {
  static final Rule ANYONE =
      Rule.warning(
          "prose.eligible.anyone",
          new Text("「{0}」とありますが、記録 {1} は女性のための相談です。", "“{0}”, yet record {1} is for women only."),
          new Text(
              "「女性ならどなたでも」のように書いてください。記録がちがうときは、記録の eligible を直してください。",
              "Say for whom it is; if the record is wrong, mend its eligible."));

  private static final Pattern EVERYONE =
      Pattern.compile("どなたでも|(?:だれ|誰)でも(?=[^。\n]{0,12}(?:相談|利用|使え|参加|来))|性別(?:を|は)問");
  private static final List<String> LIMITED = List.of("女性", "女の人", "母親", "女子");

  @Override
  public List<Rule> rules() {
    return List.of(ANYONE);
  }

  @Override
  public void checkPassage(Passage passage, Review review) {
    Matcher everyone = EVERYONE.matcher(passage.folded());
    if (everyone.find() && !new Excuses(passage, LIMITED).at(everyone.start())) {
      forWomen(review)
          .ifPresent(
              c -> review.report(ANYONE, passage, everyone.start(), everyone.group(), c.id()));
    }
  }

  /** What the words are about: the records of the section, else those of the article. */
  private static Optional<KnownCenter> forWomen(Review review) {
    List<KnownCenter> about =
        review.inSection().isEmpty() ? review.inArticle() : review.inSection();
    return about.stream().allMatch(KnownCenter::isForWomenOnly)
        ? about.stream().findFirst()
        : Optional.empty();
  }
}
