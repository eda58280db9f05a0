package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Position;
import java.util.List;
import java.util.stream.Stream;

/**
 * Text that is read in one go: a paragraph, a heading, an item, a cell, or a free text of a record.
 * Line ends are kept; directives, code and addresses stand in it as one {@link #OBJECT}.
 *
 * @param text the words without their markup
 * @param folded the same, full-width letters and digits made half-width and dashes between digits
 *     made hyphens; as long as {@code text}, so that offsets mean the same in both
 */
record Passage(Kind kind, boolean quoted, String text, String folded, Places places) {
  /** Stands for something that is not prose. */
  static final char OBJECT = '\uFFFC';

  Passage(Kind kind, boolean quoted, String text, Places places) {
    this(kind, quoted, text, Folding.of(text), places);
  }

  /** What it is. */
  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    CELL,
    FOOTNOTE,
    FIELD
  }

  /** Where the character at an offset of the text stands in its file. */
  @FunctionalInterface
  interface Places {
    Position of(int offset);
  }

  Position at(int offset) {
    return places.of(Math.min(offset, Math.max(0, text.length() - 1)));
  }

  /** The sentence around an offset, folded. */
  Span sentence(int offset) {
    return Sentences.around(folded, offset);
  }

  /** The lines, folded, with their offsets. */
  Stream<Span> lines() {
    return Sentences.lines(folded).stream();
  }

  /** A part of a text. */
  record Span(String text, int start) {
    boolean containsAny(List<String> words) {
      return words.stream().anyMatch(text::contains);
    }
  }
}
