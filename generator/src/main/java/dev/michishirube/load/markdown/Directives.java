package dev.michishirube.load.markdown;

import dev.michishirube.diagnostic.Position;
import dev.michishirube.model.MarkdownBody;
import dev.michishirube.model.markdown.Directive;
import dev.michishirube.model.markdown.DirectiveBlock;
import dev.michishirube.model.markdown.DirectiveInline;
import dev.michishirube.model.markdown.MalformedDirective;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Looks into the braces that the parser found. */
record Directives(MarkdownBody body, Disguise disguise) {
  void replace() {
    for (Node node : Tree.under(body.document())) {
      switch (node) {
        case RawDirective raw -> inline(raw, disguise.undo(raw.source));
        case RawDirectiveLine raw -> line(raw, disguise.undo(raw.source));
        default -> {}
      }
    }
  }

  private void inline(RawDirective raw, String source) {
    Position position = body.position(raw);
    Directive directive = DirectiveSyntax.parse(source, position);
    Tree.replace(
        raw,
        directive == null
            ? new MalformedDirective(source, position)
            : new DirectiveInline(directive, source));
  }

  private void line(RawDirectiveLine raw, String source) {
    Position position = body.position(raw);
    Directive directive = DirectiveSyntax.parse(source, position);
    if (directive != null) {
      Tree.replace(raw, new DirectiveBlock(directive, source));
      return;
    }
    Paragraph paragraph = new Paragraph();
    MalformedDirective malformed = new MalformedDirective(source, position);
    malformed.setSourceSpans(raw.getSourceSpans());
    paragraph.appendChild(malformed);
    Tree.replace(raw, paragraph);
  }
}
