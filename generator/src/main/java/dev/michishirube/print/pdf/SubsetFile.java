package dev.michishirube.print.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A TrueType file of a few glyphs with the tables that an embedded CIDFontType2 needs (ISO 32000-1,
 * 9.9). The order of the glyphs is the caller's: it becomes the glyph index.
 */
final class SubsetFile {
  private static final int HEADER = 12;
  private static final int ENTRY = 16;
  private static final int CHECKSUM_OF_FILE = 0xB1B0AFBA;

  private SubsetFile() {}

  /** A file of {@code glyphs}, the first of which must be .notdef. */
  static byte[] of(FontFile font, int[] glyphs) {
    byte[] hmtx = new byte[4 * glyphs.length];
    ByteBuffer metrics = ByteBuffer.wrap(hmtx);
    byte[] loca = new byte[4 * (glyphs.length + 1)];
    ByteBuffer places = ByteBuffer.wrap(loca);
    byte[][] outlines = new byte[glyphs.length][];
    int length = 0;
    for (int i = 0; i < glyphs.length; i++) {
      metrics.putShort((short) font.advance(glyphs[i]));
      metrics.putShort((short) font.leftBearing(glyphs[i]));
      outlines[i] = font.outline(glyphs[i]);
      places.putInt(length);
      length += padded(outlines[i].length);
    }
    places.putInt(length);
    ByteBuffer glyf = ByteBuffer.allocate(length);
    for (byte[] outline : outlines) {
      glyf.put(outline).position(padded(glyf.position()));
    }
    byte[] head = font.head();
    ByteBuffer.wrap(head).putInt(8, 0).putShort(50, (short) 1);
    byte[] hhea = font.hhea();
    ByteBuffer.wrap(hhea).putShort(34, (short) glyphs.length);
    byte[] maxp = font.maxp();
    ByteBuffer.wrap(maxp).putShort(4, (short) glyphs.length);
    return file(
        new String[] {"glyf", "head", "hhea", "hmtx", "loca", "maxp"},
        new byte[][] {glyf.array(), head, hhea, hmtx, loca, maxp});
  }

  private static byte[] file(String[] tags, byte[][] tables) {
    int length = HEADER + ENTRY * tags.length;
    for (byte[] table : tables) {
      length += padded(table.length);
    }
    ByteBuffer out = ByteBuffer.allocate(length);
    int power = Integer.highestOneBit(tags.length);
    out.putInt(0x00010000).putShort((short) tags.length).putShort((short) (16 * power));
    out.putShort((short) Integer.numberOfTrailingZeros(power));
    out.putShort((short) (16 * (tags.length - power)));
    int at = HEADER + ENTRY * tags.length;
    int head = 0;
    for (int i = 0; i < tags.length; i++) {
      out.position(HEADER + ENTRY * i);
      out.put(tags[i].getBytes(StandardCharsets.US_ASCII)).position(out.position() + 4);
      out.putInt(at).putInt(tables[i].length);
      out.put(at, tables[i]);
      int size = padded(tables[i].length);
      out.putInt(HEADER + ENTRY * i + 4, checksum(out, at, size));
      head = tags[i].equals("head") ? at : head;
      at += size;
    }
    out.putInt(head + 8, CHECKSUM_OF_FILE - checksum(out, 0, length));
    return out.array();
  }

  private static int checksum(ByteBuffer bytes, int from, int length) {
    int sum = 0;
    for (int i = from; i < from + length; i += 4) {
      sum += bytes.getInt(i);
    }
    return sum;
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }
}
