package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 「計2,618件で、内訳は電話2,085件、…」: the parts of a sentence that do not make its total. */
final class BreakdownRule implements ProseRule {
  static final Rule SUM =
      Rule.warning(
          "prose.number.breakdown",
          new Text("内訳の合計は {1} です。「{0}」と合いません。", "The parts make {1}, not “{0}”."),
          new Text("数を出典で確かめてください。", "Check the numbers against their source."));

  private static final String NUMBER =
      "(\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,9})(件|人|回|組|世帯|か所|箇所|円|セット)";
  private static final Pattern TOTAL =
      Pattern.compile(NUMBER + "[^。\\d\n]{0,10}(?:内訳は|うち[、は]|その内訳)");
  private static final Pattern PART = Pattern.compile(NUMBER);

  @Override
  public List<Rule> rules() {
    return List.of(SUM);
  }

  @Override
  public void checkPassage(Passage passage, Review review) {
    Matcher total = TOTAL.matcher(passage.folded());
    while (total.find()) {
      Passage.Span sentence = passage.sentence(total.start());
      boolean whole = total.group().contains("内訳");
      int parts = 0;
      long sum = 0;
      Matcher part = PART.matcher(sentence.text());
      int from = Math.min(total.end() - sentence.start(), sentence.text().length());
      part.region(from, sentence.text().length());
      while (part.find()) {
        if (part.group(2).equals(total.group(2))) {
          parts++;
          sum += number(part.group(1));
        }
      }
      long stated = number(total.group(1));
      // 「うち」 names only some of the parts, so it may stay below.
      if (parts > 1 && sum != stated && (whole || sum > stated)) {
        String shown = String.format(Locale.ROOT, "%,d%s", sum, total.group(2));
        review.report(SUM, passage, total.start(), total.group(1) + total.group(2), shown);
      }
    }
  }

  private static long number(String digits) {
    return Long.parseLong(digits.replace(",", ""));
  }
}
