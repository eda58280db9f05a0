package dev.michishirube.analysis;

/**
 * One slip of whoever types: a letter too many, too few, a wrong one, or two that changed places.
 */
final class Slip {
  private Slip() {}

  /** Whether one slip makes the one of the other; also when both are equal. */
  static boolean between(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int start = 0;
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    String typed = one.substring(start, one.length() - end);
    String meant = other.substring(start, other.length() - end);
    return typed.length() < 2 && meant.length() < 2
        || typed.length() == 2 && meant.equals("" + typed.charAt(1) + typed.charAt(0));
  }
}
