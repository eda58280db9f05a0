package dev.michishirube.artifact;

/**
 * The texts in a page's JSON-LD as a program reads them: escapes undone, a line each. Both names
 * and values count.
 */
final class JsonTexts {
  private static final String TYPE = "application/ld+json";

  private JsonTexts() {}

  /** All texts of all blocks of a page; empty when there is no block. */
  static String in(String html) {
    StringBuilder out = new StringBuilder();
    for (int type = html.indexOf(TYPE); type >= 0; type = html.indexOf(TYPE, type + 1)) {
      int from = html.indexOf('>', type);
      if (from < 0) {
        break;
      }
      int end = html.indexOf("</", from);
      readTexts(html, from + 1, end < 0 ? html.length() : end, out);
    }
    return out.toString();
  }

  private static void readTexts(String json, int from, int to, StringBuilder out) {
    int i = from;
    while (i < to) {
      if (json.charAt(i) != '"') {
        i++;
        continue;
      }
      i++;
      while (i < to && json.charAt(i) != '"') {
        i = json.charAt(i) == '\\' ? escape(json, i + 1, to, out) : plain(json, i, out);
      }
      out.append('\n');
      i++;
    }
  }

  private static int plain(String json, int at, StringBuilder out) {
    out.append(json.charAt(at));
    return at + 1;
  }

  /** Reads what follows a backslash and gives the place after it. */
  private static int escape(String json, int at, int to, StringBuilder out) {
    if (at >= to) {
      return to;
    }
    char c = json.charAt(at);
    if (c == 'u') {
      int end = at + 5;
      int code = end <= to ? hex(json, at + 1, end) : -1;
      if (code >= 0) {
        out.append((char) code);
        return end;
      }
    }
    out.append(
        switch (c) {
          case 'n', 'r', 't', 'f', 'b' -> ' ';
          default -> c;
        });
    return at + 1;
  }

  private static int hex(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value;
  }
}
