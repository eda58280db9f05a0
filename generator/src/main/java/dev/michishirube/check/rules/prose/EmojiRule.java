package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.model.Article;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notes, stars and emoji. In an area guide someone speaks as a neighbour and may use them. */
final class EmojiRule implements ProseRule {
  private static final Pattern EMOJI =
      Pattern.compile(
          "[♪♫♬♡♥❤☺☻✨✿❀☆★◎]|[\\x{1F300}-\\x{1FAFF}]|[\\u2600-\\u2604\\u2615\\u263A\\u2728]");

  @Override
  public List<Rule> rules() {
    return List.of(StyleRules.EMOJI);
  }

  @Override
  public void checkPassage(Passage passage, Review review) {
    ArticleText article = review.article();
    boolean allowed = article == null || article.article().kind() == Article.Kind.AREA_GUIDE;
    if (allowed || passage.quoted()) {
      return;
    }
    Matcher emoji = EMOJI.matcher(passage.text());
    while (emoji.find()) {
      // A star at the head of a line is a list's mark and reported as that.
      if (emoji.start() > 0 && passage.text().charAt(emoji.start() - 1) != '\n') {
        review.report(StyleRules.EMOJI, passage, emoji.start(), emoji.group());
        return;
      }
    }
  }
}
