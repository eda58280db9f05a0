package dev.michishirube.print.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of a content stream: operands with at most three decimals, then their operator. */
final class Operators {
  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
  private static final int UNIT = 1000;

  private byte[] bytes = new byte[4096];
  private int length;

  Operators number(float value) {
    long thousandths = Math.round((double) value * UNIT);
    if (thousandths < 0) {
      add('-');
      thousandths = -thousandths;
    }
    text(Long.toString(thousandths / UNIT));
    int rest = (int) (thousandths % UNIT);
    if (rest > 0) {
      add('.');
      for (int digit = UNIT / 10; rest > 0; digit /= 10) {
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
