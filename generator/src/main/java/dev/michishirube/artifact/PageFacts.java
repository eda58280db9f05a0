package dev.michishirube.artifact;

import dev.michishirube.diagnostic.Position;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What site-wide checks need to know of a page, read from its bytes once.
 *
 * @param path of the page in the output folder: {@code areas/tokyo/index.html}
 * @param origin the file and line the page was made from
 * @param language the {@code lang} of the {@code html} element, or null when there is none
 * @param title text of the {@code title} element, or null when there is none
 * @param links every reference of the page, in order
 * @param ids every {@code id}
 * @param duplicateIds ids that occur more than once
 * @param headings levels in order: 1, 2, 2, 3
 * @param imagesWithoutAlt {@code src} of images without an {@code alt} attribute
 * @param bytes length of the page
 */
public record PageFacts(
    String path,
    Position origin,
    @Nullable String language,
    @Nullable String title,
    List<Link> links,
    Set<String> ids,
    Set<String> duplicateIds,
    List<Integer> headings,
    List<String> imagesWithoutAlt,
    int bytes) {
  /** Whether the page only leads on to another address. */
  public boolean isRedirect() {
    return links.stream().anyMatch(link -> link.kind() == Kind.REDIRECT);
  }

  /**
   * A reference.
   *
   * @param target as written, entities decoded
   * @param kind who follows it
   * @param position the line of Markdown or YAML that it comes from; null for a template's own
   */
  public record Link(String target, Kind kind, @Nullable Position position) {}

  /** A person follows a link; the browser loads a resource and goes where a redirect says. */
  public enum Kind {
    LINK,
    RESOURCE,
    REDIRECT
  }
}
