package dev.michishirube.render.markdown;

import dev.michishirube.diagnostic.Position;
import java.util.List;

/**
 * Markdown as HTML.
 *
 * @param html blocks, without an element around them
 * @param headings in order, for a table of contents
 * @param links every link and image of the writer, in order, as they stand in {@code html}
 */
public record RenderedMarkdown(String html, List<Heading> headings, List<LinkFact> links) {
  public RenderedMarkdown {
    headings = List.copyOf(headings);
    links = List.copyOf(links);
  }

  /** A heading; {@code level} is 2–6, {@code text} is not escaped. */
  public record Heading(int level, String id, String text) {}

  /** A link or image; {@code href} is not escaped. */
  public record LinkFact(String href, Position position) {}
}
