package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.List;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;

/** Markup that does not become what its writer meant. */
final class MarkupRules implements ProseRule {
  static final Rule HTML =
      Rule.error(
          "markdown.html",
          new Text("HTML「{0}」は使えません。", "HTML is not allowed: “{0}”."),
          new Text(
              "Markdown で書いてください。改行だけなら、段落を分けるには空の行を入れます。",
              "Write Markdown; an empty line begins a new paragraph."));
  static final Rule INDENTED =
      Rule.warning(
          "markdown.indented",
          new Text(
              "行の初めに空白が4つ以上あるため、文章ではなくプログラムの見本になります。",
              "Four spaces at the head of the line make it a sample of code."),
          new Text("行の初めの空白を消してください。", "Remove the spaces at the head of the line."));

  @Override
  public List<Rule> rules() {
    return List.of(HTML, INDENTED);
  }

  @Override
  public void checkArticle(ArticleText article, Review review) {
    Places places = new Places(article.body());
    for (Node node : article.nodes()) {
      switch (node) {
        case HtmlBlock html -> review.report(HTML, places.orFile(html), start(html.getLiteral()));
        case HtmlInline html when isOpening(html.getLiteral()) ->
            review.report(HTML, places.orFile(html), start(html.getLiteral()));
        case IndentedCodeBlock code -> review.report(INDENTED, places.orFile(code));
        default -> {}
      }
    }
  }

  /** One finding for a pair of tags. */
  private static boolean isOpening(String tag) {
    return !tag.startsWith("</");
  }

  private static String start(String html) {
    String line = html.strip().lines().findFirst().orElse("");
    return line.length() > 40 ? line.substring(0, 40) + "…" : line;
  }
}
