package dev.michishirube.print.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The letters of a structure tree by block: what stands in a line with other words is theirs. */
final class Blocks {
  private static final Set<String> INLINE = Set.of("Span", "Link", "Ruby", "RB");

  private Blocks() {}

  static List<String> texts(Node root) {
    return letters(root).stream()
        .map(block -> block.stream().map(Letter::text).collect(Collectors.joining()))
        .toList();
  }

  /** Blocks in reading order; the reading of a word (RT) follows as a block of its own. */
  static List<List<Letter>> letters(Node root) {
    List<List<Letter>> blocks = new ArrayList<>();
    List<List<Letter>> readings = new ArrayList<>();
    List<Letter> own = new ArrayList<>();
    gather(root, own, blocks, readings);
    close(own, blocks, readings);
    return blocks;
  }

  private static void gather(
      Node node, List<Letter> line, List<List<Letter>> blocks, List<List<Letter>> readings) {
    line.addAll(node.letters());
    for (Node child : node.children()) {
      if (INLINE.contains(child.role())) {
        gather(child, line, blocks, readings);
      } else if (child.role().equals("RT")) {
        readings.add(child.letters());
      } else {
        close(line, blocks, readings);
        gather(child, line, blocks, readings);
        close(line, blocks, readings);
      }
    }
  }

  private static void close(
      List<Letter> line, List<List<Letter>> blocks, List<List<Letter>> readings) {
    if (!line.isEmpty()) {
      blocks.add(List.copyOf(line));
      line.clear();
    }
    blocks.addAll(readings);
    readings.clear();
  }
}
