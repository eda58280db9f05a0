package dev.michishirube.print.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A face, parsed. */
record LoadedFace(
    Face face, TrueTypeFont font, CmapLookup characters, VariationSequences variations) {
  static LoadedFace load(Face face) {
    try (InputStream file = Face.class.getResourceAsStream(face.file())) {
      if (file == null) {
        throw new IllegalStateException(face.file() + " is part of the generator");
      }
      byte[] bytes = file.readAllBytes();
      TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
      return new LoadedFace(face, font, font.getUnicodeCmapLookup(), VariationSequences.of(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + face.file() + ", part of the generator", e);
    }
  }

  /** 0 when the face lacks it. */
  int glyph(int codePoint) {
    return characters.getGlyphId(codePoint);
  }

  OptionalInt glyph(int codePoint, int selector) {
    return variations.glyph(codePoint, selector, glyph(codePoint));
  }

  /** In em. */
  float advance(int glyph) {
    try {
      return font.getAdvanceWidth(glyph) / (float) font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + face.file() + ", part of the generator", e);
    }
  }
}
