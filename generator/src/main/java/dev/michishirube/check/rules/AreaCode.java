package dev.michishirube.check.rules;

/**
 * 全国地方公共団体コード: five digits and a check digit. The check digit is the last digit of 11 minus the
 * remainder by 11 of the sum of the digits weighted 6, 5, 4, 3, 2 (総務省告示).
 */
final class AreaCode {
  private AreaCode() {}

  /** True when the sixth digit fits the first five. */
  static boolean isConsistent(String code6) {
    return withCheckDigit(code6.substring(0, 5)).equals(code6);
  }

  /** The six-digit code of a five-digit one. */
  static String withCheckDigit(String code5) {
    int sum = 0;
    for (int i = 0; i < 5; i++) {
      sum += (code5.charAt(i) - '0') * (6 - i);
    }
    return code5 + (11 - sum % 11) % 10;
  }

  /** The code of the prefecture that a code lies in. */
  static String prefecture(String code6) {
    return withCheckDigit(code6.substring(0, 2) + "000");
  }
}
