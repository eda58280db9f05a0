package dev.michishirube.render.markdown;

import dev.michishirube.model.MarkdownBody;
import java.util.ArrayList;
import java.util.List;

/** What one rendering knows and has written so far; used by one thread. */
final class Rendering {
  final MarkdownBody body;
  final DirectiveHtml directives;
  final MarkdownLinks links;
  final MarkdownWords words;
  final TermLinks terms;
  final HtmlText out = new HtmlText();
  final List<RenderedMarkdown.Heading> headings = new ArrayList<>();
  final List<RenderedMarkdown.LinkFact> linkFacts = new ArrayList<>();
  final HeadingAnchors anchors;
  final Footnotes footnotes;
  int tables;

  Rendering(
      MarkdownBody body,
      DirectiveHtml directives,
      MarkdownLinks links,
      MarkdownWords words,
      TermLinks terms) {
    this.body = body;
    this.directives = directives;
    this.links = links;
    this.words = words;
    this.terms = terms;
    this.anchors = HeadingAnchors.of(body.document());
    this.footnotes = new Footnotes(this);
  }

  String say(MarkdownWords.Word word, Object... arguments) {
    return words.say(word, arguments);
  }
}
