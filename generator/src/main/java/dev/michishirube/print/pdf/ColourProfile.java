package dev.michishirube.print.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * An ICC profile (version 2.1) of sRGB: the primaries of IEC 61966-2-1 adapted to D50, and its
 * curve in 256 steps. Written here because the one of the Java runtime differs between versions.
 */
final class ColourProfile {
  private static final int[] WHITE = {0xF6D6, 0x10000, 0xD32D};
  private static final int[] RED = {0x6FA2, 0x38F5, 0x0390};
  private static final int[] GREEN = {0x6299, 0xB785, 0x18DA};
  private static final int[] BLUE = {0x24A0, 0x0F84, 0xB6CF};
  private static final int STEPS = 256;
  private static final int HEADER = 128;
  private static final int TAGS = 9;

  private ColourProfile() {}

  static byte[] bytes() {
    byte[] name = description("sRGB");
    byte[] rights = text("No copyright");
    byte[] curve = curve();
    String[] signatures = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};
    byte[][] values = {
      name, rights, xyz(WHITE), xyz(RED), xyz(GREEN), xyz(BLUE), curve, curve, curve
    };
    int start = HEADER + 4 + 12 * TAGS;
    int length = start + name.length + rights.length + 4 * 20 + curve.length;
    ByteBuffer out = ByteBuffer.allocate(length);
    header(out, length);
    out.putInt(HEADER, TAGS);
    int at = start;
    for (int i = 0; i < TAGS; i++) {
      // The three curves are one.
      boolean again = i > 0 && values[i] == values[i - 1];
      at = again ? at - values[i].length : at;
      out.position(HEADER + 4 + 12 * i).put(ascii(signatures[i])).putInt(at);
      out.putInt(values[i].length);
      out.put(at, values[i]);
      at += values[i].length;
    }
    return out.array();
  }

  private static void header(ByteBuffer out, int length) {
    out.putInt(0, length);
    out.putInt(8, 0x02100000);
    out.put(12, ascii("mntrRGB XYZ "));
    // A date is required; the day of the standard's second edition.
    out.position(24).putShort((short) 2004).putShort((short) 10).putShort((short) 1);
    out.put(36, ascii("acsp"));
    for (int i = 0; i < 3; i++) {
      out.putInt(68 + 4 * i, WHITE[i]);
    }
  }

  private static byte[] xyz(int[] values) {
    ByteBuffer out = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
    for (int value : values) {
      out.putInt(value);
    }
    return out.array();
  }

  private static byte[] curve() {
    ByteBuffer out = ByteBuffer.allocate(12 + 2 * STEPS).put(ascii("curv")).putInt(0).putInt(STEPS);
    for (int i = 0; i < STEPS; i++) {
      double value = i / (STEPS - 1.0);
      double linear =
          value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
      out.putShort((short) StrictMath.round(linear * 0xFFFF));
    }
    return out.array();
  }

  /** textDescriptionType: ASCII, then an empty Unicode and an empty Macintosh name. */
  private static byte[] description(String text) {
    ByteBuffer out = ByteBuffer.allocate(padded(12 + text.length() + 1 + 78));
    out.put(ascii("desc")).putInt(0).putInt(text.length() + 1).put(ascii(text));
    return out.array();
  }

  private static byte[] text(String text) {
    ByteBuffer out = ByteBuffer.allocate(padded(8 + text.length() + 1));
    return out.put(ascii("text")).putInt(0).put(ascii(text)).array();
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
