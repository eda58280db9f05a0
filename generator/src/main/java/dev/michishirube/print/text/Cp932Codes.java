package dev.michishirube.print.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * The bytes of each character of Windows code page 932. A character has some only when they are
 * read as itself again, because the encoder of the platform takes some twins (¥) for one another.
 * Immutable.
 */
final class Cp932Codes {
  private static final Charset CHARSET = Charset.forName("windows-31j");
  private static final int BYTE = 0x100;
  private static final int NONE = -1;

  private final int[] codes;

  private Cp932Codes(int[] codes) {
    this.codes = codes;
  }

  /** Asks the platform for each of its codes; no character lies beyond U+FFFF. */
  static Cp932Codes read() {
    int[] codes = new int[Character.MAX_VALUE + 1];
    Arrays.fill(codes, NONE);
    for (int code = 0; code < BYTE; code++) {
      learn(new byte[] {(byte) code}, code, codes);
    }
    for (int code = 0x8140; code < 0xFD00; code++) {
      learn(new byte[] {(byte) (code / BYTE), (byte) code}, code, codes);
    }
    return new Cp932Codes(codes);
  }

  /** Some characters have two codes; the one that is written counts. */
  private static void learn(byte[] code, int number, int[] codes) {
    String text = new String(code, CHARSET);
    if (text.length() == 1 && Arrays.equals(text.getBytes(CHARSET), code)) {
      codes[text.charAt(0)] = number;
    }
  }

  boolean has(int point) {
    return point < codes.length && codes[point] != NONE;
  }

  boolean have(String text) {
    return text.codePoints().allMatch(this::has);
  }

  void write(int point, ByteArrayOutputStream bytes) {
    int code = codes[point];
    if (code >= BYTE) {
      bytes.write(code / BYTE);
    }
    bytes.write(code);
  }

  void write(String text, ByteArrayOutputStream bytes) {
    text.codePoints().forEach(point -> write(point, bytes));
  }
}
