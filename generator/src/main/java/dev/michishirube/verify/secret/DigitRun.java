package dev.michishirube.verify.secret;

import dev.michishirube.check.Secrets;
import dev.michishirube.check.Secrets.Field;
import java.util.function.ObjIntConsumer;

/** Reads digits across separators: 153-0064, 〒１５３ ００６４, (03) 5722.9363, +81 3 5722 9363. */
final class DigitRun {
  static final int LONGEST = 13;
  private static final int SHORTEST = 7;
  private static final int TEN = 10;

  private DigitRun() {}

  /** Gives each value whose digits begin at {@code start}, with the place after them. */
  static void find(
      CanonicalText hay, int start, Needles needles, ObjIntConsumer<Secrets.Value> found) {
    long key = 1;
    int digits = 0;
    int i = start;
    while (digits < LONGEST && i < hay.length()) {
      if (hay.isDigit(i)) {
        key = key * TEN + (hay.charAt(i) - '0');
        digits++;
        i++;
        if (digits >= SHORTEST && !hay.isDigit(i)) {
          for (Secrets.Value value : needles.ofDigits(key)) {
            if (value.field() != Field.POSTAL_CODE || isPostalCode(hay, start)) {
              found.accept(value, i);
            }
          }
        }
      } else if (CanonicalText.isSeparator(hay.charAt(i))) {
        i++;
      } else {
        return;
      }
    }
  }

  /** The middle and end of a telephone number, 0800-153-0064, are no postal code. */
  private static boolean isPostalCode(CanonicalText hay, int start) {
    return start == 0 || hay.charAt(start - 1) != '-';
  }
}
