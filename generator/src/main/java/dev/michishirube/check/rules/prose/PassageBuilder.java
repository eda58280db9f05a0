package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Position;
import dev.michishirube.model.markdown.HeadingId;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Gathers the words of one block and remembers where each piece of them stands. */
final class PassageBuilder {
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final Places places;
  private Position last;

  private PassageBuilder(Places places, Position block) {
    this.places = places;
    last = block;
  }

  /**
   * Words that begin at an offset of the passage.
   *
   * @param words as written; empty when every character of the piece has the place of the first
   */
  private record Piece(int start, Position position, String words, boolean simple) {
    Position at(int offset) {
      int end = Math.clamp(offset - start, 0, words.length());
      int ahead = simple ? end : words.codePointCount(0, end);
      return new Position(position.file(), position.line(), position.column() + ahead);
    }
  }

  /**
   * The words of a block.
   *
   * @param start where the block begins
   */
  static Passage of(Node block, Places places, Position start, Passage.Kind kind, boolean quoted) {
    PassageBuilder builder = new PassageBuilder(places, start);
    builder.children(block);
    List<Piece> pieces = List.copyOf(builder.pieces);
    return new Passage(
        kind,
        quoted,
        builder.text.toString(),
        offset -> pieces.isEmpty() ? start : pieceAt(pieces, offset).at(offset));
  }

  private static Piece pieceAt(List<Piece> pieces, int offset) {
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
    return pieces.get(low);
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node);
    }
  }

  private void add(Node node) {
    switch (node) {
      case Text words -> piece(words, words.getLiteral(), true);
      case SoftLineBreak line -> piece(line, "\n", false);
      case HardLineBreak line -> piece(line, "\n", false);
      case FootnoteReference reference -> {}
      case HeadingId id -> {}
      case Link link when !isAddress(link) -> children(link);
      default -> {
        if (node instanceof Link || node.getFirstChild() == null) {
          piece(node, String.valueOf(Passage.OBJECT), false);
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

  private void piece(Node node, String words, boolean literal) {
    Position position = places.of(node);
    last = position == null ? last : position;
    String written = literal && places.isAsWritten(node, words) ? words : "";
    boolean simple = written.codePointCount(0, written.length()) == written.length();
    pieces.add(new Piece(text.length(), last, written, simple));
    text.append(words);
  }
}
