package dev.michishirube.check.rules.prose;

import dev.michishirube.check.Entry;
import dev.michishirube.model.Article;
import dev.michishirube.model.MarkdownBody;
import dev.michishirube.model.markdown.Directive;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.Node;

/**
 * An article taken apart once for all rules.
 *
 * @param nodes every node of the tree in the order of the text
 */
record ArticleText(
    Entry<Article> entry, List<Section> sections, List<Table> tables, List<Node> nodes) {
  Article article() {
    return entry.value();
  }

  MarkdownBody body() {
    return article().body();
  }

  Stream<Passage> passages() {
    return sections.stream().flatMap(s -> s.passages().stream());
  }

  Stream<Directive> directives() {
    return sections.stream().flatMap(s -> s.directives().stream());
  }

  <T extends Node> Stream<T> all(Class<T> kind) {
    return nodes.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** True when any passage holds one of the words. */
  boolean says(String... words) {
    return passages().anyMatch(p -> Stream.of(words).anyMatch(p.folded()::contains));
  }
}
