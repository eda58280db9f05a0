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

  /** The HTML of a whole body, its footnotes at the end, without a glossary. */
  public static RenderedMarkdown render(
      MarkdownBody body, DirectiveHtml directives, MarkdownLinks links, MarkdownWords words) {
    return render(body, directives, links, words, TermLinks.none());
  }

  /** The same, with the first use of each word of a glossary leading there. */
  public static RenderedMarkdown render(
      MarkdownBody body,
      DirectiveHtml directives,
      MarkdownLinks links,
      MarkdownWords words,
      TermLinks terms) {
    Rendering rendering = new Rendering(body, directives, links, words, terms);
    BlockHtml blocks = new BlockHtml(rendering);
    blocks.children(body.document());
    rendering.footnotes.write(blocks);
    return new RenderedMarkdown(rendering.out.toString(), rendering.headings, rendering.linkFacts);
  }
}
