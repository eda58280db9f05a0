package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Position;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Headings are how people who cannot see the page find their way in it. */
final class HeadingRules implements ProseRule {
  static final Rule FIRST_LEVEL =
      Rule.error(
          "heading.first-level",
          new Text("本文に「# 」の見出しがあります。", "The text has a heading of the first level."),
          new Text(
              "「## 」にしてください。ページの題は title から出ます。",
              "Make it “## ”; the page's title comes from title."));
  static final Rule SKIPPED =
      Rule.error(
          "heading.skipped",
          new Text("見出しの段が飛んでいます（{0} の次に {1}）。", "The heading skips a level: {1} after {0}."),
          new Text("「{2} 」にしてください。", "Make it “{2} ”."));
  static final Rule EMPTY =
      Rule.error(
          "heading.empty",
          new Text("見出しに言葉がありません。", "The heading has no words."),
          new Text("言葉を書くか、行を消してください。", "Write words or remove the line."));
  static final Rule DUPLICATE =
      Rule.warning(
          "heading.duplicate",
          new Text("同じ見出し「{0}」が{1}行目にもあります。", "The heading “{0}” is also on line {1}."),
          new Text(
              "見出しだけを読んでも区別できるように、言葉を変えてください。",
              "Change the words, so that headings alone tell them apart."));

  @Override
  public List<Rule> rules() {
    return List.of(FIRST_LEVEL, SKIPPED, EMPTY, DUPLICATE);
  }

  @Override
  public void checkArticle(ArticleText article, Review review) {
    // The page's own title is the first level.
    int level = 1;
    Map<String, Integer> lines = new HashMap<>();
    for (Section section : article.sections()) {
      Passage title = section.title();
      if (title == null) {
        continue;
      }
      Position position = title.at(0);
      if (section.level() == 1) {
        review.report(FIRST_LEVEL, position);
      } else if (section.level() > level + 1) {
        review.report(SKIPPED, position, marks(level), marks(section.level()), marks(level + 1));
      }
      String words = title.folded().strip();
      Integer before = words.isEmpty() ? null : lines.putIfAbsent(words, position.line());
      if (words.isEmpty()) {
        review.report(EMPTY, position);
      } else if (before != null) {
        review.report(DUPLICATE, position, words, before);
      }
      level = Math.max(2, section.level());
    }
  }

  private static String marks(int level) {
    return level == 1 ? "title" : "#".repeat(level);
  }
}
