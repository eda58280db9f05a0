package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Position;
import java.util.stream.Stream;

/**
 * Text that is read in one go: a paragraph, a heading, an item, a cell, or a free text of a record.
 * Line ends are kept; directives, code and addresses stand in it as one {@link #OBJECT}. Immutable.
 */
final class Passage {
  /** Stands for something that is not prose. */
  static final char OBJECT = '\uFFFC';

  private final Kind kind;
  private final boolean quoted;
  private final String text;
  private final String folded;
  private final Sentences sentences;
  private final Places places;

  Passage(Kind kind, boolean quoted, String text, Places places) {
    this.kind = kind;
    this.quoted = quoted;
    this.text = text;
    this.places = places;
    folded = Folding.of(text);
    sentences = Sentences.of(folded);
  }

  /** What it is. */
  enum Kind {
    TITLE,
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

  Kind kind() {
    return kind;
  }

  /** True for the words of somebody else: a block quotation. */
  boolean quoted() {
    return quoted;
  }

  /** The words without their markup. */
  String text() {
    return text;
  }

  /**
   * The same, full-width letters and digits made half-width and dashes between digits made hyphens;
   * as long as {@link #text}, so that offsets mean the same in both.
   */
  String folded() {
    return folded;
  }

  Position at(int offset) {
    return places.of(Math.min(offset, Math.max(0, text.length() - 1)));
  }

  /** The sentence around an offset, folded. */
  Span sentence(int offset) {
    return sentences.around(offset);
  }

  /** The lines, folded, with their offsets. */
  Stream<Span> lines() {
    return Sentences.lines(folded).stream();
  }

  /** A part of a text. */
  record Span(String text, int start) {}
}
