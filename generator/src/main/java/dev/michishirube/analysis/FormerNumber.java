package dev.michishirube.analysis;

import java.util.Locale;

/**
 * A phone number that leads nowhere any more. Whoever types it off an old leaflet finds the desk;
 * nobody can read it in the index, because only what is computed from it stands there.
 */
public final class FormerNumber {
  private static final char MARK = '\u0004';

  /** FNV-1a of 32 bits, from two beginnings: plenty for the numbers of a guide. */
  private static final int[] BEGINNINGS = {0x811c9dc5, 0x1b873593};

  private static final int PRIME = 0x01000193;

  private FormerNumber() {}

  /**
   * The term of a number.
   *
   * @param digits of the number, without anything between them
   */
  public static String term(String digits) {
    StringBuilder term = new StringBuilder().append(MARK);
    for (int beginning : BEGINNINGS) {
      int hash = beginning;
      for (int i = 0; i < digits.length(); i++) {
        hash = (hash ^ digits.charAt(i)) * PRIME;
      }
      term.append(String.format(Locale.ROOT, "%08x", hash));
    }
    return term.toString();
  }
}
