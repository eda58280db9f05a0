package dev.michishirube.analysis;

import java.util.Arrays;
import java.util.List;

/**
 * A text in its one normal spelling.
 *
 * @param text katakana as hiragana, variants replaced
 * @param kinds per UTF-16 unit its {@link Kind}, as it was before katakana became hiragana
 * @param extras what the index holds besides: the spellings that were replaced, telephone numbers
 *     without area code
 */
record NormalText(String text, byte[] kinds, List<String> extras) {
  static final String PARTICLES = "はがをにでとものへやかなしさす";
  private static final int LONGEST_KANA_WORD = 4;

  /** Whether a form may be meant here, and is not a part of some other word. */
  boolean fits(int start, int end) {
    boolean whole = end - start == 1 || end - start == 2 && kana(start) && kana(start + 1);
    return edge(start, start - 1, whole) && edge(end - 1, end, whole);
  }

  /**
   * As {@link #fits} for another spelling: short words in hiragana are looked for as words only.
   */
  boolean fitsVariant(int start, int end) {
    boolean whole = end - start <= LONGEST_KANA_WORD;
    for (int i = start; whole && i < end; i++) {
      whole = kinds[i] == Kind.HIRAGANA;
    }
    return fits(start, end) && (!whole || edge(start, start - 1, true) && edge(end - 1, end, true));
  }

  /** Whether a word can end between two neighbours, the first of which is inside. */
  boolean edge(int inside, int outside, boolean whole) {
    if (outside < 0 || outside >= kinds.length) {
      return true;
    }
    byte kind = kinds[inside];
    if (kind > Kind.DIGIT && !whole) {
      return true;
    }
    return sort(kind) != sort(kinds[outside])
        || kinds[outside] == Kind.HIRAGANA && PARTICLES.indexOf(text.charAt(outside)) >= 0;
  }

  /** The same without anything between the words. */
  NormalText closed() {
    StringBuilder letters = new StringBuilder();
    byte[] closed = new byte[kinds.length];
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] != Kind.NONE) {
        closed[letters.length()] = kinds[i];
        letters.append(text.charAt(i));
      }
    }
    return new NormalText(letters.toString(), Arrays.copyOf(closed, letters.length()), List.of());
  }

  private boolean kana(int at) {
    return Kind.kana(kinds[at]);
  }

  private static byte sort(byte kind) {
    return kind == Kind.FIRM ? Kind.HIRAGANA : kind;
  }
}
