package dev.michishirube.check.rules.prose;

/** Makes characters that mean the same look the same, one for one. */
final class Folding {
  private Folding() {}

  /** As long as {@code text}: full-width ASCII becomes ASCII, dashes between digits hyphens. */
  static String of(String text) {
    char[] out = text.toCharArray();
    for (int i = 0; i < out.length; i++) {
      out[i] = fold(out[i]);
    }
    for (int i = 1; i < out.length - 1; i++) {
      if (isDash(out[i]) && isDigit(out[i - 1]) && isDigit(out[i + 1])) {
        out[i] = '-';
      }
    }
    return new String(out);
  }

  /** Only the digits of {@code text}, and a leading {@code #}. */
  static String digits(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : of(text).toCharArray()) {
      if (isDigit(c) || c == '#' && out.isEmpty()) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static char fold(char c) {
    if (c >= '！' && c <= '～' && c != '～') {
      return (char) (c - 0xFEE0);
    }
    return switch (c) {
      case '　' -> ' ';
      case '～', '∼', '~' -> '〜';
      default -> c;
    };
  }

  private static boolean isDash(char c) {
    return switch (c) {
      case '‐', '‑', '‒', '–', '—', '―', '−', 'ー', 'ｰ', '─' -> true;
      default -> false;
    };
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
