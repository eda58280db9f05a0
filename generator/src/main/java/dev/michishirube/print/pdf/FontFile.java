package dev.michishirube.print.pdf;

import dev.michishirube.print.font.Face;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The tables of a face that a PDF needs (TrueType, ISO/IEC 14496-22). Read once and never changed,
 * so that all threads may share it.
 */
final class FontFile {
  private final Face face;
  private final ByteBuffer file;
  private final int head;
  private final int hhea;
  private final int hmtx;
  private final int loca;
  private final int glyf;
  private final int maxp;
  private final int glyphs;
  private final int longMetrics;

  private FontFile(Face face, byte[] bytes) {
    this.face = face;
    file = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    head = table("head");
    hhea = table("hhea");
    hmtx = table("hmtx");
    loca = table("loca");
    glyf = table("glyf");
    maxp = table("maxp");
    glyphs = file.getChar(maxp + 4);
    longMetrics = file.getChar(hhea + 34);
    if (file.getShort(head + 50) != 1) {
      throw new IllegalArgumentException(face.file() + ": loca must be in the long format");
    }
  }

  /** Reads a face from the resources of {@code print.font}. */
  static FontFile of(Face face) {
    try (InputStream in = Face.class.getResourceAsStream(face.file())) {
      if (in == null) {
        throw new IllegalStateException("font not among the resources: " + face.file());
      }
      return new FontFile(face, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int table(String tag) {
    int wanted = ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
    int tables = file.getChar(4);
    for (int i = 0; i < tables; i++) {
      int entry = 12 + 16 * i;
      if (file.getInt(entry) == wanted) {
        return file.getInt(entry + 8);
      }
    }
    throw new IllegalArgumentException(face.file() + ": no table " + tag);
  }

  /** Name of the face in a PDF: {@code BIZUDPGothic-Regular}. */
  String name() {
    String file = face.file();
    return file.substring(0, file.indexOf('-', file.indexOf('-') + 1));
  }

  int glyphs() {
    return glyphs;
  }

  /** Width in units of the face. */
  int advance(int glyph) {
    return file.getChar(hmtx + 4 * Math.min(glyph, longMetrics - 1));
  }

  int leftBearing(int glyph) {
    return glyph < longMetrics
        ? file.getShort(hmtx + 4 * glyph + 2)
        : file.getShort(hmtx + 4 * longMetrics + 2 * (glyph - longMetrics));
  }

  /** {@code units} in thousandths of an em, the unit of a PDF. */
  float thousandths(int units) {
    return units * 1000f / file.getChar(head + 18);
  }

  int ascent() {
    return file.getShort(hhea + 4);
  }

  int descent() {
    return file.getShort(hhea + 6);
  }

  /** xMin, yMin, xMax, yMax (0 to 3) of all glyphs. */
  int bound(int which) {
    return file.getShort(head + 36 + 2 * which);
  }

  /** Outline of a glyph; empty for a space. Only simple ones, of which our faces consist. */
  byte[] outline(int glyph) {
    int from = file.getInt(loca + 4 * glyph);
    int to = file.getInt(loca + 4 * glyph + 4);
    byte[] outline = new byte[to - from];
    file.get(glyf + from, outline);
    if (outline.length > 0 && outline[0] < 0) {
      throw new IllegalArgumentException(face.file() + ": glyph " + glyph + " is composite");
    }
    return outline;
  }

  byte[] head() {
    return bytes(head, 54);
  }

  byte[] hhea() {
    return bytes(hhea, 36);
  }

  byte[] maxp() {
    return bytes(maxp, 32);
  }

  private byte[] bytes(int from, int length) {
    byte[] copy = new byte[length];
    file.get(from, copy);
    return copy;
  }
}
