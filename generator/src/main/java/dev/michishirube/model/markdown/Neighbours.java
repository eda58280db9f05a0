package dev.michishirube.model.markdown;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** What a reader sees on either side of an inline node, across emphasis and links. */
public final class Neighbours {
  private Neighbours() {}

  /** The last characters before {@code node}, at least {@code length} if the block has them. */
  public static String before(Node node, int length) {
    StringBuilder text = new StringBuilder();
    Node leaf = previousLeaf(node);
    while (leaf != null && text.length() < length) {
      text.insert(0, textOf(leaf));
      leaf = previousLeaf(leaf);
    }
    return text.toString();
  }

  /** The first characters after {@code node}, at least {@code length} if the block has them. */
  public static String after(Node node, int length) {
    StringBuilder text = new StringBuilder();
    Node leaf = nextLeaf(node);
    while (leaf != null && text.length() < length) {
      text.append(textOf(leaf));
      leaf = nextLeaf(leaf);
    }
    return text.toString();
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

  private static boolean isBoundary(@Nullable Node node) {
    return node == null || node instanceof Block || node instanceof TableCell;
  }
}
