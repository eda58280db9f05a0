package dev.michishirube.verify.secret;

import java.util.Arrays;

/**
 * A text in the one form in which secrets are searched for. Characters are folded. Kanji numerals
 * become digits, positional (二〇) or with tens (二十). Between two numbers stands one separator: a
 * hyphen for hyphens and for 丁目, 番地, 番, 号, の; a full stop for a full stop; a blank for any other
 * gap. Elsewhere blanks, punctuation and hyphens vanish. So 一丁目２番３号, 1-2-3 and １－２－３ are one.
 */
final class CanonicalText {
  private static final String KANJI_DIGITS = "〇一二三四五六七八九";
  private static final int TEN = 10;

  private char[] out;
  private int length;

  /** Separator seen since the last digit; 0 for none. */
  private char pending;

  private boolean afterNumber;
  private char unit;

  /** Kanji numerals read and not yet written: their digits, or the sum when there are tens. */
  private int kanjiCount;

  private boolean kanjiTens;
  private int kanjiSum;
  private int kanjiDigit;
  private final char[] kanji = new char[16];

  private CanonicalText(int capacity) {
    out = new char[capacity + 16];
  }

  static CanonicalText of(CharSequence text) {
    CanonicalText canonical = new CanonicalText(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\uDB40') {
        // A selector between forms of one kanji: both halves are invisible.
        i++;
        continue;
      }
      char folded = Folding.fold(c);
      if (folded == Folding.MANY) {
        for (char part : Folding.expansion(c).toCharArray()) {
          canonical.add(part);
        }
      } else if (folded != Folding.DROP) {
        canonical.add(folded);
      }
    }
    canonical.flushKanji();
    return canonical;
  }

  int length() {
    return length;
  }

  char charAt(int index) {
    return out[index];
  }

  boolean isDigit(int index) {
    return index >= 0 && index < length && out[index] >= '0' && out[index] <= '9';
  }

  /** Whether the character between two numbers is a separator. */
  static boolean isSeparator(char c) {
    return c == '-' || c == ' ' || c == '.';
  }

  /** Whether {@code wanted} stands at {@code from}; its hyphens match any separator. */
  boolean has(String wanted, int from) {
    int size = wanted.length();
    if (from < 0 || from + size > length) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      char want = wanted.charAt(i);
      char is = out[from + i];
      if (want != is && !(want == '-' && isSeparator(is))) {
        return false;
      }
    }
    return true;
  }

  String text(int start, int end) {
    return new String(out, start, end - start);
  }

  @Override
  public String toString() {
    return new String(out, 0, length);
  }

  private void add(char c) {
    if (c >= '0' && c <= '9') {
      flushKanji();
      digit(c);
      return;
    }
    if (c >= '〇' && isKanjiNumeral(c)) {
      kanji(c);
      return;
    }
    flushKanji();
    if (afterNumber) {
      char separator = separator(c);
      if (separator != 0) {
        pending = stronger(pending, separator);
        return;
      }
    } else if (isGap(c)) {
      return;
    }
    pending = 0;
    unit = 0;
    afterNumber = false;
    write(c);
  }

  private void digit(char c) {
    if (pending != 0) {
      write(pending);
      pending = 0;
    }
    unit = 0;
    afterNumber = true;
    write(c);
  }

  private void write(char c) {
    if (c == '字') {
      // 大字上野, 字上野 and 上野 are one place.
      length -= length > 0 && out[length - 1] == '大' ? 1 : 0;
      return;
    }
    if (length == out.length) {
      out = Arrays.copyOf(out, 2 * length);
    }
    out[length++] = c;
  }

  /** What {@code c} is between two numbers; 0 when it belongs to a word. */
  private char separator(char c) {
    return switch (c) {
      case '-', 'ー', 'の' -> '-';
      case '丁', '番', '号', '度', '分', '秒' -> {
        unit = c;
        yield '-';
      }
      case '目' -> unit == '丁' ? '-' : (char) 0;
      case '地' -> unit == '番' ? '-' : (char) 0;
      case '.' -> '.';
      default -> isGap(c) ? ' ' : (char) 0;
    };
  }

  /** A full stop counts only when it stands alone, as in 35.6. */
  private static char stronger(char a, char b) {
    if (a == 0 || b == '-') {
      return b;
    }
    return a == '-' ? a : ' ';
  }

  private static boolean isGap(char c) {
    if (c < 128) {
      return !(c >= 'a' && c <= 'z');
    }
    return c >= '\u2010' && c <= '\u27BF'
        || c >= '\u3001' && c <= '\u303F' && c != '々' && c != '〆' && c != '〇'
        || c == '・'
        || c >= '\u00A0' && c <= '\u00BF';
  }

  private static boolean isKanjiNumeral(char c) {
    return switch (c) {
      case '〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千' -> true;
      default -> false;
    };
  }

  private void kanji(char c) {
    if (kanjiCount == kanji.length) {
      flushKanji();
    }
    kanji[kanjiCount++] = c;
    int digit = KANJI_DIGITS.indexOf(c);
    if (digit >= 0) {
      kanjiDigit = digit;
      return;
    }
    kanjiTens = true;
    int times = c == '十' ? TEN : c == '百' ? TEN * TEN : TEN * TEN * TEN;
    kanjiSum += Math.max(kanjiDigit, 1) * times;
    kanjiDigit = 0;
  }

  private void flushKanji() {
    if (kanjiCount == 0) {
      return;
    }
    if (kanjiTens) {
      for (char c : Integer.toString(kanjiSum + kanjiDigit).toCharArray()) {
        digit(c);
      }
    } else {
      for (int i = 0; i < kanjiCount; i++) {
        digit((char) ('0' + KANJI_DIGITS.indexOf(kanji[i])));
      }
    }
    kanjiCount = 0;
    kanjiTens = false;
    kanjiSum = 0;
    kanjiDigit = 0;
  }
}
