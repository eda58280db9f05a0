package dev.michishirube.model;

import dev.michishirube.diagnostic.Position;
import java.util.List;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Parsed Markdown. The tree is commonmark's with the nodes of {@link
 * dev.michishirube.model.markdown} among them; nobody changes it after parsing, so that threads can
 * share it.
 *
 * @param file the path that diagnostics print
 * @param firstLine line of the file (1-based) that the document begins at; source spans of the tree
 *     count from 0 there
 * @param text the Markdown as written, without front matter
 */
public record MarkdownBody(String file, int firstLine, String text, Document document) {
  /** Where {@code node} begins in the file; where its parent begins when it has no place itself. */
  public Position position(Node node) {
    SourceSpan span = span(node);
    return span == null ? Position.ofFile(file) : at(span, 0);
  }

  /**
   * Where the character at {@code offset} (UTF-16) of {@code node}'s literal stands. Exact unless
   * the text was written with escapes or entities; then the beginning of the text.
   */
  public Position position(Text node, int offset) {
    SourceSpan span = span(node);
    if (span == null) {
      return Position.ofFile(file);
    }
    boolean asWritten = text.startsWith(node.getLiteral(), span.getInputIndex());
    return at(span, asWritten ? offset : 0);
  }

  private Position at(SourceSpan span, int offset) {
    int lineStart = span.getInputIndex() - span.getColumnIndex();
    int index = Math.min(span.getInputIndex() + offset, text.length());
    int column = text.codePointCount(Math.clamp(lineStart, 0, index), index) + 1;
    return new Position(file, firstLine + span.getLineIndex(), column);
  }

  private static @Nullable SourceSpan span(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      List<SourceSpan> spans = n.getSourceSpans();
      if (!spans.isEmpty() && spans.get(0) != null) {
        return spans.get(0);
      }
    }
    return null;
  }
}
