package dev.michishirube.render.sheet;

import java.net.URI;

/** A part of a line of text. */
public sealed interface Inline {
  /** What is read: the base text, without its reading. */
  String text();

  /** The name by which templates tell the kinds apart. */
  default String kind() {
    return switch (this) {
      case Words words -> "words";
      case Strong strong -> "strong";
      case Ruby ruby -> "ruby";
      case Link link -> "link";
    };
  }

  /** Plain words. */
  record Words(String text) implements Inline {}

  /** Words that stand out: a number, a name. */
  record Strong(String text) implements Inline {}

  /** A word with its reading above it (furigana), as group ruby. */
  record Ruby(String text, String reading) implements Inline {}

  /** Words that lead somewhere when the sheet is read on a screen. */
  record Link(String text, URI target) implements Inline {}
}
