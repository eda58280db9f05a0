package dev.michishirube.render.subject;

import dev.michishirube.diagnostic.Position;
import dev.michishirube.model.Article;
import dev.michishirube.render.markdown.MarkdownLinks;
import dev.michishirube.render.part.PageContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a writer's links lead: {@code /areas/tokyo/}, {@code articles/first-call.md#id}, {@code
 * first-call.md}, {@code assets/map.png}, {@code #id}. What leads nowhere is kept as written, so
 * that the link check can name its line.
 */
final class ArticleLinks implements MarkdownLinks {
  private final PageContext page;

  ArticleLinks(PageContext page) {
    this.page = page;
  }

  @Override
  public @Nullable String resolve(String destination, Position position) {
    if (destination.startsWith("#")) {
      return destination;
    }
    int hash = destination.indexOf('#');
    String path = hash < 0 ? destination : destination.substring(0, hash);
    String fragment = hash < 0 ? "" : destination.substring(hash);
    if (path.endsWith(".md")) {
      return article(path).map(href -> href + fragment).orElse(destination);
    }
    if (path.startsWith("/assets/")) {
      return page.links().to(path);
    }
    if (path.startsWith("/")) {
      return page.link(path) + fragment;
    }
    return path.startsWith("assets/") ? page.links().to("/" + path) : destination;
  }

  private Optional<String> article(String path) {
    String slug = path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length());
    return page.site().articles().stream()
        .filter(a -> a.slug().equals(slug))
        .findFirst()
        .flatMap((Article a) -> page.paths().of(a))
        .map(page::link);
  }
}
