package dev.michishirube.print.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which shape a variation selector asks of a character: the subtable of format 14 in a font's
 * {@code cmap} (OpenType 1.9), which FontBox passes over.
 *
 * @param own sequences that have a glyph of their own
 * @param usual sequences whose glyph is that of the character alone
 */
record VariationSequences(Map<Long, Integer> own, Set<Long> usual) {
  private static final int FORMAT = 14;

  VariationSequences {
    own = Map.copyOf(own);
    usual = Set.copyOf(usual);
  }

  /** Reads them from a whole TrueType file; a font without any has none. */
  static VariationSequences of(byte[] file) {
    Map<Long, Integer> own = new HashMap<>();
    Set<Long> usual = new HashSet<>();
    ByteBuffer font = ByteBuffer.wrap(file);
    int cmap = table(font);
    for (int i = 0; i < unsigned16(font, cmap + 2); i++) {
      int subtable = cmap + font.getInt(cmap + 4 + 8 * i + 4);
      if (unsigned16(font, subtable) == FORMAT) {
        read(font, subtable, own, usual);
      }
    }
    return new VariationSequences(own, usual);
  }

  /** The glyph of {@code base} as {@code selector} asks for it; {@code alone} is its usual one. */
  OptionalInt glyph(int base, int selector, int alone) {
    long sequence = key(base, selector);
    Integer glyph = own.get(sequence);
    if (glyph != null) {
      return OptionalInt.of(glyph);
    }
    return alone != 0 && usual.contains(sequence) ? OptionalInt.of(alone) : OptionalInt.empty();
  }

  private static void read(ByteBuffer font, int start, Map<Long, Integer> own, Set<Long> usual) {
    for (int i = 0; i < font.getInt(start + 6); i++) {
      int entry = start + 10 + 11 * i;
      int selector = unsigned24(font, entry);
      int usualAt = font.getInt(entry + 3);
      if (usualAt != 0) {
        int ranges = start + usualAt;
        for (int k = 0; k < font.getInt(ranges); k++) {
          int first = unsigned24(font, ranges + 4 + 4 * k);
          int more = Byte.toUnsignedInt(font.get(ranges + 4 + 4 * k + 3));
          for (int base = first; base <= first + more; base++) {
            usual.add(key(base, selector));
          }
        }
      }
      int ownAt = font.getInt(entry + 7);
      if (ownAt != 0) {
        int mappings = start + ownAt;
        for (int k = 0; k < font.getInt(mappings); k++) {
          int mapping = mappings + 4 + 5 * k;
          own.put(key(unsigned24(font, mapping), selector), unsigned16(font, mapping + 3));
        }
      }
    }
  }

  private static int table(ByteBuffer font) {
    byte[] tag = new byte[4];
    for (int i = 0; i < unsigned16(font, 4); i++) {
      font.get(12 + 16 * i, tag);
      if (new String(tag, StandardCharsets.US_ASCII).equals("cmap")) {
        return font.getInt(12 + 16 * i + 8);
      }
    }
    throw new IllegalArgumentException("a font without cmap");
  }

  private static long key(int base, int selector) {
    return (long) base << 32 | selector;
  }

  private static int unsigned16(ByteBuffer font, int at) {
    return Short.toUnsignedInt(font.getShort(at));
  }

  private static int unsigned24(ByteBuffer font, int at) {
    return Byte.toUnsignedInt(font.get(at)) << 16 | unsigned16(font, at + 1);
  }
}
