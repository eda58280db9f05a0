package dev.michishirube.print.line;

import java.text.Normalizer;

/**
 * The text that ICU is asked about. Its Japanese dictionary takes a text's NFKC and loses its place
 * where that has another length (㌔, 𠮷's compatibility neighbours, lone marks): 79.1 throws
 * IndexOutOfBoundsException. Such characters are stood in for by one of the same length.
 */
final class StandIns {
  private static final String IDEOGRAPH = "亜";
  private static final String IDEOGRAPH_OF_TWO = "𠮷";
  private static final String MARK = "々";

  private StandIns() {}

  static String of(String text) {
    if (text.chars().allMatch(StandIns::usual)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int point : text.codePoints().toArray()) {
      String character = Character.toString(point);
      if (usual(point) || Character.isBmpCodePoint(point) && !ofDictionary(point)) {
        out.append(character);
      } else if (!Character.isBmpCodePoint(point)) {
        out.append(IDEOGRAPH_OF_TWO);
      } else if (isMark(point)) {
        out.append(MARK);
      } else {
        out.append(
            Normalizer.normalize(character, Normalizer.Form.NFKC).length() == 1 && !isJamo(point)
                ? character
                : IDEOGRAPH);
      }
    }
    return out.toString();
  }

  private static boolean usual(int point) {
    return point < 0x300
        || point >= 0x3000 && point < 0x30ff && point != 0x309f && !isMark(point)
        || point >= 0x4e00 && point <= 0x9fff
        || point >= 0xff01 && point <= 0xff5d;
  }

  private static boolean ofDictionary(int point) {
    return isMark(point)
        || isJamo(point)
        || switch (Character.UnicodeScript.of(point)) {
          case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
          default -> false;
        };
  }

  private static boolean isJamo(int point) {
    return point >= 0x1100 && point <= 0x11ff;
  }

  /** Combining marks, and the two sound marks whose NFKC is a space and a combining one. */
  private static boolean isMark(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> point == '゛' || point == '゜' || point == 'ﾞ' || point == 'ﾟ';
    };
  }
}
