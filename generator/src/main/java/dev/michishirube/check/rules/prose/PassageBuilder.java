package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Position;
import dev.michishirube.model.MarkdownBody;
import dev.michishirube.model.markdown.HeadingId;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Gathers the words of one block and remembers which node each came from. */
final class PassageBuilder {
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();

  /** A node whose words begin at an offset of the passage. */
  private record Piece(int start, Node node) {}

  private PassageBuilder() {}

  static Passage of(MarkdownBody body, Node block, Passage.Kind kind, boolean quoted) {
    PassageBuilder builder = new PassageBuilder();
    builder.children(block);
    List<Piece> pieces = List.copyOf(builder.pieces);
    return new Passage(
        kind, quoted, builder.text.toString(), offset -> place(body, block, pieces, offset));
  }

  private static Position place(MarkdownBody body, Node block, List<Piece> pieces, int offset) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pieces.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    if (pieces.isEmpty()) {
      return body.position(block);
    }
    Piece piece = pieces.get(low);
    return piece.node() instanceof Text words
        ? body.position(words, offset - piece.start())
        : body.position(piece.node());
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node);
    }
  }

  private void add(Node node) {
    switch (node) {
      case Text words -> piece(words, words.getLiteral());
      case SoftLineBreak line -> piece(line, "\n");
      case HardLineBreak line -> piece(line, "\n");
      case Link link when isAddress(link) -> piece(link, String.valueOf(Passage.OBJECT));
      case Link link -> children(link);
      case Emphasis emphasis -> children(emphasis);
      case StrongEmphasis emphasis -> children(emphasis);
      case FootnoteReference reference -> {}
      case HeadingId id -> {}
      case Image image -> piece(image, String.valueOf(Passage.OBJECT));
      default -> {
        if (node.getFirstChild() == null) {
          piece(node, String.valueOf(Passage.OBJECT));
        } else {
          children(node);
        }
      }
    }
  }

  /** An address or mail address in angle brackets. */
  private static boolean isAddress(Link link) {
    return link.getFirstChild() instanceof Text words
        && link.getDestination().endsWith(words.getLiteral());
  }

  private void piece(Node node, String words) {
    pieces.add(new Piece(text.length(), node));
    text.append(words);
  }
}
