package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Position;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title and the file's name: what stands in lists, tabs and addresses. */
final class ArticleTitleRules implements ProseRule {
  /** About one line of a list on a small screen, and of a search result. */
  private static final int LONGEST = 40;

  static final Rule LONG =
      Rule.warning(
          "article.title.long",
          new Text("題が長すぎます（{0}文字）。", "The title is too long ({0} characters)."),
          new Text(
              "40文字までにしてください。くわしいことは、はじめの段落に書けます。",
              "Keep it to 40 characters; the first paragraph can say more."));
  static final Rule JUNK =
      Rule.warning(
          "article.title.junk",
          new Text(
              "題に「{0}」があります。検索のためのかざりのようです。",
              "The title has “{0}”, which looks like decoration for search engines."),
          new Text(
              "中身を短く言う言葉だけにしてください。サイトの名前は自動でつきます。",
              "Say what the article is about; the site's name is added by itself."));
  static final Rule SLUG =
      Rule.error(
          "article.slug",
          new Text("ファイルの名前「{0}」は使えません。", "The file name “{0}” cannot be used."),
          new Text(
              "半角の小文字、数字、ハイフンだけにしてください。例：first-call.md",
              "Use a–z, 0–9 and hyphens: first-call.md"));

  private static final Pattern DECORATION =
      Pattern.compile("[|｜]|【[^】]{0,20}】|完全ガイド|徹底解説|完全版|まとめサイト|おすすめ\\d|\\d+選|必見|[!！]{1,3}$|[♪★☆]");
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*+\\.md");

  @Override
  public List<Rule> rules() {
    return List.of(LONG, JUNK, SLUG);
  }

  @Override
  public void checkArticle(ArticleText text, Review review) {
    String title = text.article().title();
    Position position = text.entry().at("title");
    int length = title.codePointCount(0, title.length());
    if (length > LONGEST) {
      review.report(LONG, position, length);
    }
    Matcher junk = DECORATION.matcher(title);
    if (junk.find()) {
      review.report(JUNK, position, junk.group());
    }
    String path = text.entry().path();
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (!NAME.matcher(name).matches()) {
      review.report(SLUG, Position.ofFile(text.body().file()), name);
    }
  }
}
