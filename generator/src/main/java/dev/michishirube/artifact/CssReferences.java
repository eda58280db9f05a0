package dev.michishirube.artifact;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a style sheet makes the browser load: {@code url(…)} and {@code @import "…"}. */
public final class CssReferences {
  private CssReferences() {}

  /** The references of a whole style sheet in UTF-8, in order. */
  public static List<String> in(byte[] css) {
    return in(css, 0, css.length);
  }

  static List<String> in(byte[] css, int from, int to) {
    boolean possible = false;
    for (int i = from; i < to && !possible; i++) {
      possible = css[i] == '(' || css[i] == '@';
    }
    if (!possible) {
      return List.of();
    }
    String text = new String(css, from, to - from, StandardCharsets.UTF_8);
    List<String> found = new ArrayList<>();
    for (int i = text.indexOf("url("); i >= 0; i = text.indexOf("url(", i + 4)) {
      int end = text.indexOf(')', i);
      if (end > 0) {
        found.add(unquote(text.substring(i + 4, end)));
      }
    }
    for (int i = text.indexOf("@import"); i >= 0; i = text.indexOf("@import", i + 7)) {
      String rest = text.substring(i + 7).stripLeading();
      if (rest.startsWith("\"") || rest.startsWith("'")) {
        int end = rest.indexOf(rest.charAt(0), 1);
        found.add(rest.substring(1, Math.max(end, 1)));
      }
    }
    return found;
  }

  private static String unquote(String value) {
    String text = value.strip();
    boolean quoted = text.length() > 1 && (text.charAt(0) == '"' || text.charAt(0) == '\'');
    return quoted ? text.substring(1, text.length() - 1) : text;
  }
}
