package dev.michishirube.verify.secret;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What each character counts as when secrets are searched for: width, case, kana, voicing and
 * common variants of kanji make no difference. It folds far more than a reader would, which may
 * stop a page that is innocent but lets no guilty one through.
 */
final class Folding {
  /** Kept out of the text: invisible characters. */
  static final char DROP = '\uFFFF';

  /** Stands for more than one character; see {@link #expansion}. */
  static final char MANY = '\uFFFE';

  private static final String HYPHENS = "-‐‑‒–—―−﹣－─━˗⁃";
  private static final String VARIANTS = "澤沢邊辺邉辺齋斉齊斉斎斉髙高﨑崎濵浜濱浜龍竜廣広嶋島國国櫻桜眞真條条壱一弐二参三零〇之の";
  private static final String SMALL_KANA = "ぁあぃいぅうぇえぉおっつゃやゅゆょよゎわゕかゖけ";

  private static final char[] FOLDED = table();

  private Folding() {}

  /** The character that {@code c} counts as, {@link #DROP} or {@link #MANY}. */
  static char fold(char c) {
    return FOLDED[c];
  }

  /** What a character that stands for several, such as ㈱ or ⑮, counts as. */
  static String expansion(char c) {
    return decompose(c);
  }

  private static char[] table() {
    char[] table = new char[1 << 16];
    for (int c = 0; c < table.length; c++) {
      table[c] = foldOne((char) c);
    }
    return table;
  }

  private static char foldOne(char c) {
    if (Character.isSurrogate(c)) {
      return c;
    }
    if (HYPHENS.indexOf(c) >= 0) {
      return '-';
    }
    int type = Character.getType(c);
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || type == Character.CONTROL) {
      return ' ';
    }
    if (type == Character.FORMAT || type == Character.NON_SPACING_MARK || c >= '\uFFF0') {
      return DROP;
    }
    String text = decompose(c);
    return switch (text.length()) {
      case 0 -> DROP;
      case 1 -> text.charAt(0);
      default -> MANY;
    };
  }

  private static String decompose(char c) {
    String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder();
    for (char part : plain.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.getType(part) == Character.NON_SPACING_MARK) {
        continue;
      }
      if (HYPHENS.indexOf(part) >= 0) {
        out.append('-');
        continue;
      }
      boolean katakana = part >= 'ァ' && part <= 'ヶ';
      char kana = katakana ? (char) (part - 'ァ' + 'ぁ') : part;
      char large = replacement(SMALL_KANA, replacement(VARIANTS, kana));
      // 霞ヶ関, 霞ケ関 and 霞が関 are one name; が has lost its mark above.
      out.append(large == 'け' ? 'か' : large);
    }
    return out.toString();
  }

  /** The character after {@code c} in a list of pairs, or {@code c} itself. */
  private static char replacement(String pairs, char c) {
    for (int i = 0; i < pairs.length(); i += 2) {
      if (pairs.charAt(i) == c) {
        return pairs.charAt(i + 1);
      }
    }
    return c;
  }
}
