package dev.michishirube.model.markdown;

import org.commonmark.node.SoftLineBreak;

/**
 * What a line break inside a paragraph turns into. Browsers show one as a space; between two
 * Japanese (or Chinese) characters there must be none.
 */
public final class LineJoin {
  private LineJoin() {}

  /** Nothing or one space. */
  public static String of(SoftLineBreak line) {
    return isWide(Neighbours.before(line)) && isWide(Neighbours.after(line)) ? "" : " ";
  }

  /** True for a character of a script that is written without spaces. */
  static boolean isWide(int codePoint) {
    if (codePoint < 0x2E80) {
      // Dashes, quotation marks and ellipses are wide in Japanese text, narrow in English text.
      return codePoint == '…' || codePoint == '―' || codePoint == '※';
    }
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
      case COMMON -> codePoint < 0xFB00 || (codePoint >= 0xFF00 && codePoint < 0xFFF0);
      default -> codePoint >= 0xFF00 && codePoint < 0xFF61;
    };
  }
}
