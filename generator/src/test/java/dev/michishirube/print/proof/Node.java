package dev.michishirube.print.proof;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element of the structure tree as it was read.
 *
 * @param role as written: {@code H1}
 * @param alternative words that stand for a figure
 * @param letters drawn for it, in the order of its content
 * @param children in reading order
 */
public record Node(
    String role, @Nullable String alternative, List<Letter> letters, List<Node> children) {
  /** Itself and all within, in reading order. */
  public Stream<Node> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
  }

  /** The tree as indented lines: {@code H1 ひきこもりの相談}. */
  public String outline() {
    StringBuilder out = new StringBuilder();
    outline(out, 0);
    return out.toString();
  }

  private void outline(StringBuilder out, int depth) {
    String words = letters.stream().map(Letter::text).collect(Collectors.joining());
    String told = alternative == null ? words : "[" + alternative + "]" + words;
    out.append("  ".repeat(depth))
        .append(role)
        .append(told.isEmpty() ? "" : " " + told)
        .append('\n');
    children.forEach(child -> child.outline(out, depth + 1));
  }
}
