package dev.michishirube.model.markdown;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * The characters that a reader sees on either side of an inline node, across emphasis and links.
 */
public final class Neighbours {
  /** There is no character: the block begins or ends here. */
  public static final int NONE = -1;

  private Neighbours() {}

  /** The code point before {@code node}, or {@link #NONE}. */
  public static int before(Node node) {
    for (Node leaf = previousLeaf(node); leaf != null; leaf = previousLeaf(leaf)) {
      String text = textOf(leaf);
      if (!text.isEmpty()) {
        return text.codePointBefore(text.length());
      }
    }
    return NONE;
  }

  /** The code point after {@code node}, or {@link #NONE}. */
  public static int after(Node node) {
    for (Node leaf = nextLeaf(node); leaf != null; leaf = nextLeaf(leaf)) {
      String text = textOf(leaf);
      if (!text.isEmpty()) {
        return text.codePointAt(0);
      }
    }
    return NONE;
  }

  private static String textOf(Node leaf) {
    return switch (leaf) {
      case Text text -> text.getLiteral();
      case Code code -> code.getLiteral();
      case HtmlInline html -> html.getLiteral();
      case MalformedDirective malformed -> malformed.text();
      // The words of a directive are those of a Japanese sentence.
      case DirectiveInline directive -> "々";
      case SoftLineBreak line -> "\n";
      case HardLineBreak line -> "\n";
      case FootnoteReference reference -> "";
      default -> "";
    };
  }

  private static @Nullable Node previousLeaf(Node node) {
    Node at = node;
    while (at.getPrevious() == null) {
      at = at.getParent();
      if (isBoundary(at)) {
        return null;
      }
    }
    at = at.getPrevious();
    while (at.getLastChild() != null) {
      at = at.getLastChild();
    }
    return at;
  }

  private static @Nullable Node nextLeaf(Node node) {
    Node at = node;
    while (at.getNext() == null) {
      at = at.getParent();
      if (isBoundary(at)) {
        return null;
      }
    }
    at = at.getNext();
    while (at.getFirstChild() != null) {
      at = at.getFirstChild();
    }
    return at;
  }

  private static boolean isBoundary(Node node) {
    return node == null || node instanceof Block || node instanceof TableCell;
  }
}
