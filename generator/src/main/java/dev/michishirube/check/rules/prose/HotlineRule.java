package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that is promised and cannot be called, because its number is nowhere near. */
final class HotlineRule implements ProseRule {
  static final Rule NO_NUMBER =
      Rule.warning(
          "prose.hotline.no-number",
          new Text(
              "「{0}」とありますが、番号も、記録へのつながりもありません。",
              "“{0}” is promised without a number and without a record."),
          new Text(
              "同じ見出しの下に {{phone ID}} か {{center ID}} を書いてください。"
                  + "番号が見つからないときは、「確認できませんでした」と書いてください。",
              "Put {{phone ID}} or {{center ID}} under the same heading; if no number can be found,"
                  + " say so."));

  private static final Pattern LINE =
      Pattern.compile(
          "(?:全国)?共通の?(?:緊急)?(?:相談)?(?:ダイヤル|電話)|(?:相談)?専用ダイヤル|ホットライン"
              + "|緊急(?:相談)?ダイヤル|専用(?:の)?(?:相談)?電話|全国統一ダイヤル|フリーダイヤル");
  private static final List<String> HONEST =
      List.of("ません", "ない", "確認でき", "見つから", "かどうか", "ありますか", "とはかぎ", "終わ", "終了", "なくなり");
  private static final Pattern NUMBER = Pattern.compile("#\\d{4}|0\\d{1,4}-\\d|\\b1[18]\\d\\b");

  @Override
  public List<Rule> rules() {
    return List.of(NO_NUMBER);
  }

  @Override
  public void checkArticle(ArticleText article, Review review) {
    for (Section section : article.sections()) {
      if (hasContact(section)) {
        continue;
      }
      for (Passage passage : section.passages()) {
        Matcher line = LINE.matcher(passage.folded());
        boolean promises = passage.kind() != Passage.Kind.TITLE && !passage.quoted();
        if (promises && line.find() && !new Excuses(passage, HONEST).at(line.start())) {
          review.report(NO_NUMBER, passage, line.start(), line.group());
          // One promise a section is enough to make the point.
          break;
        }
      }
    }
  }

  private static boolean hasContact(Section section) {
    return !section.links().isEmpty()
        || section.directives().stream().anyMatch(d -> !d.name().equals("term"))
        || section.passages().stream().anyMatch(p -> NUMBER.matcher(p.folded()).find());
  }
}
