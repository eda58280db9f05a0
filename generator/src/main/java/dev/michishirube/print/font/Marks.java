package dev.michishirube.print.font;

/** Classes of characters that are no character of their own on paper. */
final class Marks {
  private static final int EMOJI_SELECTOR = 0xfe0f;
  private static final int TEXT_SELECTOR = 0xfe0e;

  private Marks() {}

  /** Ends a line or a cell in a file, is a space on paper. */
  static boolean isBreak(int point) {
    return point >= '\t' && point <= '\r'
        || Character.getType(point) == Character.LINE_SEPARATOR
        || Character.getType(point) == Character.PARAGRAPH_SEPARATOR;
  }

  /**
   * Control characters, marks of direction, soft hyphens, spaces without width, emoji selectors.
   */
  static boolean isShapeless(int point) {
    return Character.getType(point) == Character.CONTROL && !isBreak(point)
        || Character.getType(point) == Character.FORMAT
        || point == EMOJI_SELECTOR
        || point == TEXT_SELECTOR;
  }

  /** Selects a shape of the ideograph before it. */
  static boolean isSelector(int point) {
    return point >= 0xfe00 && point < TEXT_SELECTOR || point >= 0xe0100 && point <= 0xe01ef;
  }

  /** Belongs to the character before it. */
  static boolean isCombining(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          !isSelector(point);
      default -> false;
    };
  }

  /** ゛ and ゜ as combining marks. */
  static boolean isSoundMark(int point) {
    return point == 0x3099 || point == 0x309a;
  }

  static boolean isCompatibilityIdeograph(int point) {
    return point >= 0xf900 && point <= 0xfaff || point >= 0x2f800 && point <= 0x2fa1f;
  }
}
