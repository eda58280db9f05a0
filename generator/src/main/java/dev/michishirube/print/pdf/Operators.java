package dev.michishirube.print.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of a content stream: operands, then their operator. */
final class Operators {
  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
  private static final int HUNDREDTHS = 100;
  private static final int THOUSANDTHS = 1000;

  private byte[] bytes = new byte[4096];
  private int length;

  /** A place or a length; a hundredth of a point is 3.5 µm. */
  Operators number(float value) {
    return number(value, HUNDREDTHS);
  }

  /** A part of a colour, which must not come out as another of 256. */
  Operators colour(float value) {
    return number(value, THOUSANDTHS);
  }

  private Operators number(float value, int unit) {
    long parts = Math.round((double) value * unit);
    if (parts < 0) {
      add('-');
      parts = -parts;
    }
    text(Long.toString(parts / unit));
    int rest = (int) (parts % unit);
    if (rest > 0) {
      add('.');
      for (int digit = unit / 10; rest > 0; digit /= 10) {
        add('0' + rest / digit);
        rest %= digit;
      }
    }
    add(' ');
    return this;
  }

  /** A code of two bytes in hexadecimal. */
  Operators code(int code) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      add(HEX[(code >> shift) & 0xF]);
    }
    return this;
  }

  /** ASCII as it stands. */
  Operators text(String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      add(ascii.charAt(i));
    }
    return this;
  }

  /** Ends the line with an operator. */
  Operators end(String operator) {
    text(operator);
    add('\n');
    return this;
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  private void add(int ascii) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * length);
    }
    bytes[length++] = (byte) ascii;
  }
}
