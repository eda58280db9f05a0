package dev.michishirube.load;

/** The line {@code ---} that stands above and below the front matter of an article. */
final class Fence {
  private static final String FENCE = "---";

  private Fence() {}

  /** Three hyphens; spaces behind them do no harm. */
  static boolean is(String line) {
    return line.stripTrailing().equals(FENCE);
  }

  /** A line that was surely meant to be one: dashes of some kind, or something too much. */
  static boolean almost(String line) {
    String text = line.strip();
    int indent = line.length() - line.stripLeading().length();
    boolean dashes = text.length() >= 2 && text.chars().allMatch(Fence::dash);
    boolean more = line.startsWith("--- ") || line.startsWith("---\u3000");
    return !is(line) && indent <= 1 && (dashes || more || text.equals("..."));
  }

  /** The first column (from 0) at which a line is not a fence. */
  static int wrongAt(String line) {
    int at = 0;
    while (at < FENCE.length() && at < line.length() && line.charAt(at) == '-') {
      at++;
    }
    while (at >= FENCE.length() && at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean dash(int c) {
    return "-‐‑‒–—―−ー－─━".indexOf(c) >= 0;
  }
}
