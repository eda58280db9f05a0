package dev.michishirube.render.subject;

import dev.michishirube.model.Article;
import dev.michishirube.model.markdown.Directive;
import dev.michishirube.model.markdown.PlainText;
import dev.michishirube.render.jsonld.Json;
import dev.michishirube.render.jsonld.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Questions and answers for search engines: each heading with the words below it. */
final class FaqData {
  private static final int LOWEST = 3;

  private FaqData() {}

  /**
   * The page of an article of kind {@code faq}; empty for another.
   *
   * @param directives the words of a directive, as the page shows them
   */
  static List<Thing> of(Article article, Function<Directive, String> directives) {
    if (article.kind() != Article.Kind.FAQ || article.atRisk()) {
      return List.of();
    }
    List<Thing> questions = new ArrayList<>();
    Node first = article.body().document().getFirstChild();
    for (Node node = first; node != null; node = node.getNext()) {
      if (node instanceof Heading heading && heading.getLevel() <= LOWEST) {
        String answer = answer(heading, directives);
        if (!answer.isEmpty()) {
          questions.add(
              Thing.of("Question")
                  .with("name", PlainText.of(heading, directives))
                  .with("acceptedAnswer", Thing.of("Answer").with("text", answer)));
        }
      }
    }
    return questions.isEmpty()
        ? List.of()
        : List.of(Thing.of("FAQPage").with("mainEntity", new Json.Items(questions)));
  }

  /** What stands between a heading and the next one. */
  private static String answer(Heading heading, Function<Directive, String> directives) {
    StringBuilder answer = new StringBuilder();
    for (Node node = heading.getNext();
        node != null && !(node instanceof Heading);
        node = node.getNext()) {
      String text = PlainText.of(node, directives);
      if (!text.isEmpty()) {
        answer.append(answer.isEmpty() ? "" : "\n").append(text);
      }
    }
    return answer.toString();
  }
}
