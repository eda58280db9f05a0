package dev.michishirube.print.font;

import java.util.List;
import java.util.stream.Collectors;

/** Glyphs of one face, side by side. */
public record GlyphRun(Face face, List<Glyph> glyphs) {
  public GlyphRun {
    glyphs = List.copyOf(glyphs);
  }

  /** Width in points at {@code size} points. */
  public float width(float size) {
    float em = 0;
    for (Glyph glyph : glyphs) {
      em += glyph.advance();
    }
    return em * size;
  }

  /** What is read. */
  public String text() {
    return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
  }
}
