package dev.michishirube.render.markdown;

import dev.michishirube.diagnostic.Position;
import org.jspecify.annotations.Nullable;

/** Where the writer's links within the site lead to. */
@FunctionalInterface
public interface MarkdownLinks {
  /**
   * The {@code href} of a link, or the {@code src} of an image, that names no scheme.
   *
   * @param destination as written: {@code /articles/first-call/}, {@code ../x/}, {@code #id},
   *     {@code articles/foo.md#id}, {@code assets/map.png}
   * @param position of the link
   * @return null when it leads nowhere; then the text stands without a link
   */
  @Nullable String resolve(String destination, Position position);
}
