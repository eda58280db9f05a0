package dev.michishirube.artifact;

import dev.michishirube.diagnostic.Position;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the facts of a page from its bytes in one pass. It expects the well-formed HTML that our
 * templates write, not HTML from elsewhere.
 *
 * <p>One scanner serves a whole build, from any number of threads: it keeps the references that
 * pages have in common, so that ten thousand menus are held in memory once.
 */
public final class PageScanner {
  private final SharedLinks shared = new SharedLinks();

  /**
   * Reads a page.
   *
   * @param path of the page in the output folder
   * @param origin the file that the page was made from
   * @param html UTF-8
   * @param linkOrigins the line of Markdown or YAML that a reference, as written in the page with
   *     its entities decoded, comes from; null for a template's own
   */
  public PageFacts scan(
      String path, Position origin, byte[] html, Function<String, @Nullable Position> linkOrigins) {
    FactsReader reader = new FactsReader(html, shared, linkOrigins);
    return reader.read(path, origin);
  }
}
