package dev.michishirube.verify.secret;

import dev.michishirube.check.Secrets;

/**
 * A form of a secret value that is searched for.
 *
 * @param value what it would give away
 * @param text in canonical form; its hyphens match any separator
 * @param near when not empty, a number that must follow {@code text} within a few characters, as in
 *     a table with the town in one column and the number in another
 */
record Needle(Secrets.Value value, String text, String near) {
  private static final int NEAR = 40;

  /**
   * Where the needle that begins at {@code at} ends in the text, -1 when it is not there. A number
   * is never cut: 2-19 is not in 2-195.
   */
  int endIn(CanonicalText hay, int at) {
    if (!hay.has(text, at) || startsInsideNumber(hay, at)) {
      return -1;
    }
    int end = at + text.length();
    if (near.isEmpty()) {
      return cutsNumber(hay, text, end) ? -1 : end;
    }
    int last = Math.min(end + NEAR, hay.length() - near.length());
    for (int i = end; i <= last; i++) {
      int after = i + near.length();
      if (hay.has(near, i) && !hay.isDigit(i - 1) && !cutsNumber(hay, near, after)) {
        return after;
      }
    }
    return -1;
  }

  private boolean startsInsideNumber(CanonicalText hay, int at) {
    return isCoordinate() && at > 0 && (hay.isDigit(at - 1) || hay.charAt(at - 1) == '.');
  }

  /** A coordinate may go on with more digits: that tells the place even better. */
  private boolean cutsNumber(CanonicalText hay, String number, int end) {
    boolean open = isCoordinate() && text.indexOf('.') > 0;
    return !open && isDigit(number.charAt(number.length() - 1)) && hay.isDigit(end);
  }

  private boolean isCoordinate() {
    return value.field() == Secrets.Field.LATITUDE || value.field() == Secrets.Field.LONGITUDE;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
