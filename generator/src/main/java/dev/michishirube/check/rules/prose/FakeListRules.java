package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists drawn with marks: a screen reader reads the marks and does not say that it is a list. */
final class FakeListRules implements ProseRule {
  static final Rule BULLET =
      Rule.warning(
          "prose.list.bullet",
          new Text("「{0}」で始まる行は、箇条書きになりません。", "A line that begins with “{0}” is no list."),
          new Text(
              "「- 」（半角ハイフンと空白）で始めてください。前に空の行を入れます。",
              "Begin it with “- ” (hyphen, space), after an empty line."));
  static final Rule MARKED =
      Rule.warning(
          "prose.list.marked",
          new Text("箇条書きの中に、さらに「{0}」の印があります。", "The item has a mark of its own: “{0}”."),
          new Text("「{0}」を消してください。番号がいるときは「1. 」を使ってください。", "Remove “{0}”; use “1. ” for numbers."));
  static final Rule NUMBER =
      Rule.warning(
          "prose.list.number",
          new Text(
              "「{0}」で始まる行は、番号つきの箇条書きになりません。", "A line that begins with “{0}” is no numbered list."),
          new Text(
              "「1. 」（半角の数字、点、空白）で始めてください。見出しなら「## 」で始めてください。",
              "Begin it with “1. ” (digit, full stop, space), or with “## ” when it is a heading."));

  private static final Pattern MARK = Pattern.compile("^ *([・･●○◯◎★☆■□◆◇▲△▼▽▪▶►•✓✔☑])(?=.)");
  private static final Pattern COUNT =
      Pattern.compile("^ *((?:\\d{1,2}[.)](?=[^\\s\\d])|\\(\\d{1,2}\\)|[①-⑳]))(?=.)");

  private static final Pattern PLAIN_COUNT =
      Pattern.compile("^ *((?:\\d{1,2}[.)](?=[^\\s\\d])|\\(\\d{1,2}\\)))(?=.)");
  private static final Pattern CIRCLED = Pattern.compile(" *[①-⑳]");

  @Override
  public List<Rule> rules() {
    return List.of(BULLET, MARKED, NUMBER);
  }

  @Override
  public void checkArticle(ArticleText article, Review review) {
    boolean inRun = false;
    boolean afterItem = false;
    for (Passage passage : article.passages().toList()) {
      // The items of one list, and the lines of one paragraph, are one mistake.
      boolean item = passage.kind() == Passage.Kind.ITEM;
      inRun = item && afterItem && inRun;
      afterItem = item;
      if (passage.kind() != Passage.Kind.CELL && passage.kind() != Passage.Kind.TITLE) {
        inRun = check(passage, item, inRun, review);
      }
    }
  }

  /** True when the last line is part of such a list. */
  private static boolean check(Passage passage, boolean item, boolean before, Review review) {
    boolean inRun = before;
    List<Passage.Span> lines = passage.lines().toList();
    boolean circles = item || areListed(lines);
    for (Passage.Span line : lines) {
      Matcher mark = MARK.matcher(line.text());
      Matcher count = (circles ? COUNT : PLAIN_COUNT).matcher(line.text());
      boolean marked = mark.find();
      boolean counted = !marked && count.find();
      if ((marked || counted) && !inRun) {
        Matcher found = marked ? mark : count;
        Rule rule = item ? MARKED : marked ? BULLET : NUMBER;
        review.report(rule, passage, line.start() + found.start(1), found.group(1));
      }
      inRun = marked || counted;
    }
    return inRun;
  }

  /** 「①と②のどちらでも」 is a sentence: circled digits are a list when two lines begin with one. */
  private static boolean areListed(List<Passage.Span> lines) {
    return lines.stream().filter(line -> CIRCLED.matcher(line.text()).lookingAt()).limit(2).count()
        > 1;
  }
}
