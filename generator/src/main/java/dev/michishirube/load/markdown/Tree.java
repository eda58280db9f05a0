package dev.michishirube.load.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;

/** All nodes of a tree, in order of reading. */
final class Tree {
  private Tree() {}

  /** The nodes under {@code root} as they are now, so that the caller may change the tree. */
  static List<Node> under(Node root) {
    List<Node> nodes = new ArrayList<>();
    collect(root, nodes);
    return nodes;
  }

  /** The nodes of one type under {@code root}. */
  static <T extends Node> List<T> under(Node root, Class<T> type) {
    return under(root).stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** Puts {@code replacement} where {@code node} is, with its place in the file. */
  static void replace(Node node, Node replacement) {
    replacement.setSourceSpans(node.getSourceSpans());
    node.insertBefore(replacement);
    node.unlink();
  }

  /** Moves the children of {@code from} to the end of {@code to}. */
  static void moveChildren(Node from, Node to) {
    for (Node child = from.getFirstChild(); child != null; child = from.getFirstChild()) {
      to.appendChild(child);
    }
  }

  // Depth is limited by the parser.
  private static void collect(Node node, List<Node> nodes) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      nodes.add(child);
      collect(child, nodes);
    }
  }
}
