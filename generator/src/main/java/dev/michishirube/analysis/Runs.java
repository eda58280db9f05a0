package dev.michishirube.analysis;

import java.util.function.Consumer;

/**
 * Layer 2: cuts a normal text into words (Latin, digits) and Japanese runs. In a run each character
 * is a unit, and so is a short number: 第2土曜 is 第｜2｜土｜曜.
 */
final class Runs {
  /** Longer numbers are telephone numbers and take no part in pairs. */
  static final int LONGEST_NUMBER = 4;

  /** More of a word tells nothing. */
  private static final int LONGEST_WORD = 32;

  private Runs() {}

  /** Gives all terms of a text to {@code terms}. */
  static void terms(String text, byte[] kinds, Consumer<String> terms) {
    int before = -1;
    for (int i = 0; i < text.length(); ) {
      int end = endOfUnit(text, kinds, i);
      byte kind = kinds[i];
      boolean joins = joins(kind, end - i);
      if (before >= 0 && joins) {
        terms.accept(text.substring(before, end));
      } else if (before >= 0) {
        last(text, kinds, before, i, terms);
      }
      if (kind == Kind.LETTER || kind == Kind.DIGIT) {
        terms.accept(cut(text.substring(i, end)));
      }
      before = joins ? i : -1;
      i = end;
    }
    if (before >= 0) {
      last(text, kinds, before, text.length(), terms);
    }
  }

  /** Where the unit ends that begins here: a word, a number, a character, or something between. */
  static int endOfUnit(String text, byte[] kinds, int start) {
    byte kind = kinds[start];
    int end = start + 1;
    if (kind == Kind.LETTER || kind == Kind.DIGIT) {
      while (end < kinds.length && kinds[end] == kind) {
        end++;
      }
    } else if (Character.isHighSurrogate(text.charAt(start))) {
      end++;
    }
    return end;
  }

  /** Whether a unit is paired with its neighbours. */
  static boolean joins(byte kind, int length) {
    return Kind.paired(kind) && (kind != Kind.DIGIT || length <= LONGEST_NUMBER);
  }

  static String cut(String word) {
    return word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
  }

  private static void last(String text, byte[] kinds, int start, int end, Consumer<String> terms) {
    if (kinds[start] != Kind.DIGIT) {
      terms.accept(text.substring(start, end));
    }
  }
}
