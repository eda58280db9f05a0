package dev.michishirube.print.layout;

import dev.michishirube.print.font.Face;
import dev.michishirube.print.font.Glyph;
import dev.michishirube.print.font.GlyphRun;
import dev.michishirube.print.line.Grade;
import dev.michishirube.print.page.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line is filled with: a glyph, or a word with its reading, which is never parted.
 *
 * @param part the tag that its marks belong to
 * @param width in points
 * @param mayEnd how well a line ends after it
 */
record Atom(
    Tag part,
    Style style,
    Face face,
    List<Glyph> glyphs,
    float width,
    @Nullable Reading reading,
    Grade mayEnd) {
  Atom {
    glyphs = List.copyOf(glyphs);
  }

  /** Furigana over the word. */
  record Reading(Tag tag, List<GlyphRun> runs, float size, float width) {
    Reading {
      runs = List.copyOf(runs);
    }
  }

  Atom ending(Grade other) {
    return new Atom(part, style, face, glyphs, width, reading, other);
  }

  /** Whether {@code next} can be drawn in one go with this. */
  boolean joins(Atom next) {
    return reading == null
        && next.reading() == null
        && part == next.part()
        && face == next.face()
        && style.equals(next.style());
  }
}
