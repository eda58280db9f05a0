package dev.michishirube.time.code;

import java.util.Locale;

/** How numbers and patterns are spelt in a code. */
final class Digits {
  /** One character per pattern. */
  static final String PATTERNS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private static final int RADIX = 36;

  private Digits() {}

  static String of(int number) {
    return Integer.toString(number, RADIX).toLowerCase(Locale.ROOT);
  }

  static int read(String digits) {
    return Integer.parseInt(digits, RADIX);
  }
}
