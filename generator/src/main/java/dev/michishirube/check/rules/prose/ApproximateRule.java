package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number that is 約 in one place and exact in another. */
final class ApproximateRule implements ProseRule {
  static final Rule EXACT =
      Rule.warning(
          "prose.number.exact",
          new Text("「{0}」は、{1}行目では「約」や「以上」がついています。", "“{0}” is approximate on line {1}."),
          new Text(
              "出典のとおりに「約{0}」のように書いてください。ぴったりの数に見えると、まちがって使われます。",
              "Write it as the source does: 約{0}. It is taken for an exact number."));

  private static final Pattern NUMBER =
      Pattern.compile(
          "(約|およそ|おおよそ|ほぼ)? ?(?<![\\d,.])(\\d[\\d,]{0,14}(?:\\.\\d{1,3})?(?:万|千|億)?)"
              + "(件|人|回|組|世帯|か所|箇所|円|割|%|セット)(以上|以下|ほど|くらい|程度|前後|近く|弱|強|余り|あまり|超)?");

  /** 「おおよそ」 said once holds for the sentence. */
  private static final List<String> AROUND = List.of("約", "およそ", "おおよそ", "ほど", "ぐらい", "くらい");

  @Override
  public List<Rule> rules() {
    return List.of(EXACT);
  }

  @Override
  public void checkArticle(ArticleText article, Review review) {
    Map<String, Integer> vague = new HashMap<>();
    article.passages().forEach(p -> remember(p, vague));
    if (!vague.isEmpty()) {
      article.passages().forEach(p -> compare(p, vague, review));
    }
  }

  private static void remember(Passage passage, Map<String, Integer> vague) {
    Matcher m = NUMBER.matcher(passage.folded());
    while (m.find()) {
      if (isVague(m) && isLarge(m.group(2))) {
        vague.putIfAbsent(key(m), passage.at(m.start()).line());
      }
    }
  }

  private static void compare(Passage passage, Map<String, Integer> vague, Review review) {
    Excuses around = new Excuses(passage, AROUND);
    Matcher m = NUMBER.matcher(passage.folded());
    while (m.find()) {
      Integer line = isVague(m) ? null : vague.get(key(m));
      if (line != null && !around.at(m.start())) {
        review.report(EXACT, passage, m.start(2), m.group(2) + m.group(3), line);
      }
    }
  }

  private static boolean isVague(Matcher m) {
    return m.group(1) != null || m.group(4) != null;
  }

  /** Small round numbers come up for many reasons: 約1割, 1割. */
  private static boolean isLarge(String number) {
    return number.length() > 2 || number.endsWith("万") || number.endsWith("億");
  }

  private static String key(Matcher m) {
    return m.group(2).replace(",", "") + m.group(3);
  }
}
