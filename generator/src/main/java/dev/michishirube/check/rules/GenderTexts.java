package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Center;
import dev.michishirube.model.Eligibility.Gender;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "For women" in one place and "for everybody" in another: someone will be turned away. */
final class GenderTexts implements ContentRule {
  static final Rule MISMATCH =
      Rule.warning(
          "eligible.gender.text",
          new Text(
              "対象は「{0}」（eligible）ですが、文には「{1}」とあります。",
              "It is for \"{0}\" (eligible), but the words say 「{1}」."),
          new Text(
              "だれが使えるのかを公式の案内でたしかめて、eligible か文を直してください。",
              "Check who may come; mend eligible or the words."));

  private static final String EVERYBODY = "どなたでも|誰でも|だれでも|男女を問わず|性別を問わず|性別は問い";
  private static final String ONLY = "(のみ|限定|専用|だけ|に限)";
  private static final Pattern NOT_WOMEN = Pattern.compile(EVERYBODY + "|男性" + ONLY);
  private static final Pattern NOT_MEN = Pattern.compile(EVERYBODY + "|女性" + ONLY);
  private static final Pattern NOT_ALL = Pattern.compile("[男女]性" + ONLY);

  @Override
  public List<Rule> rules() {
    return List.of(MISMATCH);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    for (Entry<Center> center : content.centers()) {
      Gender gender = center.value().eligible().gender();
      RecordTexts.each(
          center.source(),
          (key, text) -> {
            Matcher words = against(gender).matcher(text.text());
            if (gender != Gender.UNKNOWN && words.find()) {
              findings.add(MISMATCH.at(text.position(), word(gender), words.group()));
            }
          });
    }
  }

  private static Pattern against(Gender gender) {
    return switch (gender) {
      case WOMEN -> NOT_WOMEN;
      case MEN -> NOT_MEN;
      case ANY, UNKNOWN -> NOT_ALL;
    };
  }

  private static String word(Gender gender) {
    return switch (gender) {
      case WOMEN -> "女性";
      case MEN -> "男性";
      case ANY -> "どなたでも";
      case UNKNOWN -> "";
    };
  }
}
