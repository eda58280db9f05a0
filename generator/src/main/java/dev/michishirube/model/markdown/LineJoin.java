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
    String before = Neighbours.before(line, 1);
    String after = Neighbours.after(line, 1);
    return !before.isEmpty()
            && !after.isEmpty()
            && isWide(before.codePointBefore(before.length()))
            && isWide(after.codePointAt(0))
        ? ""
        : " ";
  }

  /** True for a character of a script that is written without spaces. */
  private static boolean isWide(int c) {
    if (c < 0x2E80) {
      // Ellipsis, dash, reference mark, circled digits, geometric shapes.
      return c == '…' || c == '―' || c == '※' || (c >= 0x2460 && c <= 0x26FF);
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
      // Punctuation, and full-width forms of other scripts.
      case COMMON, LATIN, GREEK -> c < 0xFB00 || (c >= 0xFF00 && c < 0xFFF0);
      default -> false;
    };
  }
}
