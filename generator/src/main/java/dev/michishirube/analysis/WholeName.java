package dev.michishirube.analysis;

import java.util.List;

/**
 * A name as a whole: whoever types all of it means that. The term begins with the first two
 * characters of the name, so that it lies beside their pair; the rest is computed from the name.
 */
final class WholeName {
  private static final char MARK = '\u0005';
  private static final int SHORTEST = 2;

  /** FNV-1a of 32 bits, of which 20 are kept, as two characters that stand in no text. */
  private static final int BEGINNING = 0x811c9dc5;

  private static final int PRIME = 0x01000193;
  private static final int FIRST = 0x400;

  private WholeName() {}

  /**
   * The term of a name; none where it is a single character.
   *
   * @param name in its normal spelling, without anything between the words
   */
  static List<String> terms(String name) {
    if (name.length() < SHORTEST) {
      return List.of();
    }
    int hash = BEGINNING;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * PRIME;
    }
    char first = (char) (FIRST + (hash >>> 22));
    char second = (char) (FIRST + (hash >>> 12 & 0x3ff));
    return List.of(name.substring(0, SHORTEST) + MARK + first + second);
  }
}
