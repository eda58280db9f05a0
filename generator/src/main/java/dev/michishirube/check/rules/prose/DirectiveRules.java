package dev.michishirube.check.rules.prose;

import dev.michishirube.check.shape.NearestWord;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.markdown.Directive;
import dev.michishirube.model.markdown.DirectiveInline;
import dev.michishirube.model.markdown.MalformedDirective;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.commonmark.node.Node;

/** How directives are written: their braces, names and places. */
final class DirectiveRules implements ProseRule {
  static final Rule MALFORMED =
      Rule.error(
          "directive.malformed",
          new Text("「{0}」の書き方が違います。", "“{0}” is not quite a directive."),
          new Text(
              "半角の波かっこ2つで囲み、同じ行で閉じてください。例：{{phone yorisoi}}",
              "Write two ASCII braces on each side, closed on the same line: {{phone yorisoi}}"));
  static final Rule UNKNOWN =
      Rule.error(
          "directive.unknown",
          new Text("「{0}」という埋めこみはありません。", "There is no directive “{0}”."),
          new Text("使えるのは {1} です。", "There are {1}."));
  static final Rule MEANT =
      Rule.error(
          "directive.misspelled",
          new Text("「{0}」という埋めこみはありません。", "There is no directive “{0}”."),
          new Text("「{1}」ではありませんか。", "Did you mean “{1}”?"));
  static final Rule IN_SENTENCE =
      Rule.error(
          "directive.in-sentence",
          new Text("{{{0}}} は、文の途中に置けません。", "{{{0}}} cannot stand inside a sentence."),
          new Text(
              "1行に1つだけ書き、前と後に空の行を入れてください。文の中では {{phone ID}} {{hours ID}} {{term ID}} が使えます。",
              "Put it alone on its line; inside sentences use {{phone ID}}, {{hours ID}}, {{term ID}}."));

  @Override
  public List<Rule> rules() {
    return List.of(MALFORMED, UNKNOWN, MEANT, IN_SENTENCE);
  }

  @Override
  public void checkArticle(ArticleText article, Review review) {
    for (Node node : article.nodes()) {
      switch (node) {
        case MalformedDirective wrong -> review.report(MALFORMED, wrong.position(), wrong.text());
        case DirectiveInline inline
            when inline.directive().isKnown()
                && !Directive.WORDS.contains(inline.directive().name()) ->
            review.report(IN_SENTENCE, inline.directive().position(), inline.directive().name());
        default -> {}
      }
    }
    article.directives().filter(d -> !d.isKnown()).forEach(d -> unknown(d, review));
  }

  private static void unknown(Directive directive, Review review) {
    Optional<String> meant = NearestWord.among(Directive.NAMES, directive.name());
    if (meant.isPresent()) {
      review.report(MEANT, directive.position(), directive.name(), meant.get());
    } else {
      String names = String.join("、", new TreeSet<>(Directive.NAMES));
      review.report(UNKNOWN, directive.position(), directive.name(), names);
    }
  }
}
