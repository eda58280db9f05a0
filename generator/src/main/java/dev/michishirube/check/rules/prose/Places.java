package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Position;
import dev.michishirube.model.MarkdownBody;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Lines and columns of nodes that are asked for in the order of the text: each character is counted
 * once, however long its line.
 */
final class Places {
  private final MarkdownBody body;
  private int line = -1;
  private int index;
  private int column;

  Places(MarkdownBody body) {
    this.body = body;
  }

  /** Where a node begins; null when the parser has not said. */
  @Nullable Position of(Node node) {
    if (node.getSourceSpans().isEmpty()) {
      return null;
    }
    SourceSpan span = node.getSourceSpans().getFirst();
    int start = Math.min(span.getInputIndex(), body.text().length());
    if (span.getLineIndex() != line || start < index) {
      line = span.getLineIndex();
      index = Math.clamp(start - span.getColumnIndex(), 0, start);
      column = 1;
    }
    column += body.text().codePointCount(index, start);
    index = start;
    return new Position(body.file(), body.firstLine() + line, column);
  }

  /** The same; the file as a whole when the parser has not said. */
  Position orFile(Node node) {
    Position position = of(node);
    return position == null ? Position.ofFile(body.file()) : position;
  }

  /** True when a text stands in the file as it is, without escapes. */
  boolean isAsWritten(Node node, String literal) {
    return !node.getSourceSpans().isEmpty()
        && body.text().startsWith(literal, node.getSourceSpans().getFirst().getInputIndex());
  }
}
