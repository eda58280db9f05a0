package dev.michishirube.diagnostic;

import java.util.Locale;
import java.util.function.UnaryOperator;

/** A source line with its number and a caret under one column; long lines are cut around it. */
record Excerpt(String line, Position position) {
  private static final int BEFORE = 60;
  private static final int LENGTH = 100;

  String text(UnaryOperator<String> paint) {
    int[] all = line.codePoints().map(c -> c < ' ' ? ' ' : c).toArray();
    int column = Math.min(Math.max(position.column() - 1, 0), all.length);
    int from = column > LENGTH - 10 ? column - BEFORE : 0;
    int to = Math.min(all.length, from + LENGTH);
    String gutter = String.format(Locale.ROOT, "%6d | ", position.line());
    StringBuilder out = new StringBuilder(gutter);
    out.append(from > 0 ? "… " : "");
    out.append(new String(all, from, to - from)).append(to < all.length ? " …" : "");
    out.append('\n');
    if (position.column() > 0) {
      int indent = (from > 0 ? 2 : 0) + DisplayWidth.of(new String(all, from, column - from));
      out.append(" ".repeat(gutter.length() - 2)).append("| ").append(" ".repeat(indent));
      out.append(paint.apply("^")).append('\n');
    }
    return out.toString();
  }
}
