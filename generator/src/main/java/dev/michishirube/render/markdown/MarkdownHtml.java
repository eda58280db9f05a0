package dev.michishirube.render.markdown;

import dev.michishirube.model.MarkdownBody;

/**
 * Turns Markdown into HTML. Pure: the result depends on the arguments alone. Everything that a
 * writer typed is escaped; raw HTML is shown as text; addresses other than http, https, mailto, tel
 * and those of the site become plain text; images of other hosts become links, since a page asks
 * nothing of another host.
 */
public final class MarkdownHtml {
  private MarkdownHtml() {}

  /** The HTML of a whole body, its footnotes at the end. */
  public static RenderedMarkdown render(
      MarkdownBody body, DirectiveHtml directives, MarkdownLinks links, MarkdownWords words) {
    Rendering rendering = new Rendering(body, directives, links, words);
    BlockHtml blocks = new BlockHtml(rendering);
    blocks.children(body.document());
    rendering.footnotes.write(blocks);
    return new RenderedMarkdown(rendering.out.toString(), rendering.headings, rendering.linkFacts);
  }
}
