package dev.michishirube.render.template;

/** Leaves comments and indentation of a style sheet to those who read its source. */
public final class CssComments {
  private CssComments() {}

  public static String strip(String css) {
    StringBuilder out = new StringBuilder(css.length());
    int from = 0;
    for (int open = css.indexOf("/*"); open >= 0; open = css.indexOf("/*", from)) {
      out.append(css, from, open);
      int close = css.indexOf("*/", open + 2);
      from = close < 0 ? css.length() : close + 2;
    }
    out.append(css, from, css.length());
    StringBuilder lines = new StringBuilder(out.length());
    out.toString()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> lines.append(line).append('\n'));
    return lines.toString();
  }
}
