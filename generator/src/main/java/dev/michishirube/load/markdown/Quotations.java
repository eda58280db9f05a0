package dev.michishirube.load.markdown;

import dev.michishirube.model.MarkdownBody;
import dev.michishirube.model.markdown.Alert;
import dev.michishirube.model.markdown.Quotation;
import java.util.Locale;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Block quotations that say more in their first or last line: alerts and quotations with source.
 */
record Quotations(MarkdownBody body) {
  void replace() {
    for (BlockQuote quote : Tree.under(body.document(), BlockQuote.class)) {
      Node special = alert(quote);
      if (special == null) {
        special = quotation(quote);
      }
      if (special != null) {
        Tree.moveChildren(quote, special);
        Tree.replace(quote, special);
      }
    }
  }

  private static @Nullable Alert alert(BlockQuote quote) {
    if (!(quote.getFirstChild() instanceof Paragraph first
        && first.getFirstChild() instanceof Text text)) {
      return null;
    }
    Node rest = text.getNext();
    String label = text.getLiteral().strip().toUpperCase(Locale.ROOT);
    if (rest != null && !(rest instanceof SoftLineBreak)) {
      return null;
    }
    for (Alert.Kind kind : Alert.Kind.values()) {
      if (label.equals("[!" + kind + "]")) {
        text.unlink();
        unlinkOrParent(rest, first);
        return new Alert(kind);
      }
    }
    return null;
  }

  private @Nullable Quotation quotation(BlockQuote quote) {
    if (!(quote.getLastChild() instanceof Paragraph last) || last.getSourceSpans().isEmpty()) {
      return null;
    }
    SourceSpan line = last.getSourceSpans().get(last.getSourceSpans().size() - 1);
    int start = line.getInputIndex();
    Quotation quotation =
        QuotationLine.parse(body.text().substring(start, start + line.getLength()));
    return quotation != null && cut(last, line.getLineIndex()) ? quotation : null;
  }

  /** Takes the last line out of a paragraph; false when markup begins above it and ends in it. */
  @SuppressWarnings("ReferenceEquality") // Nodes have no other equality.
  private static boolean cut(Paragraph paragraph, int line) {
    Node at = paragraph.getLastChild();
    while (at != null && !(at instanceof SoftLineBreak)) {
      if (at.getSourceSpans().stream().anyMatch(span -> span.getLineIndex() != line)) {
        return false;
      }
      at = at.getPrevious();
    }
    while (paragraph.getLastChild() != at) {
      paragraph.getLastChild().unlink();
    }
    unlinkOrParent(at, paragraph);
    return true;
  }

  private static void unlinkOrParent(@Nullable Node node, Node parent) {
    (node == null ? parent : node).unlink();
  }
}
