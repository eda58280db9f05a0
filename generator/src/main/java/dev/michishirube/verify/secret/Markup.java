package dev.michishirube.verify.secret;

import java.util.Set;

/**
 * Parts a text with tags into what a reader sees and what stands inside the tags, so that a value
 * that is split over elements comes together. Readings above characters count as inside.
 */
final class Markup {
  /** Elements that stay within a line; any other ends a word. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em", "font", "i",
          "ins", "kbd", "mark", "q", "rb", "rt", "rp", "ruby", "s", "samp", "small", "span",
          "strong", "sub", "sup", "time", "tspan", "tt", "u", "var", "wbr");

  private final String in;
  private final StringBuilder visible;
  private final StringBuilder hidden = new StringBuilder();

  private Markup(String in) {
    this.in = in;
    this.visible = new StringBuilder(in.length());
  }

  /** Whether the text has a tag at all. */
  static boolean isIn(String text) {
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
      if (isTag(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** What a reader sees, then what the tags say. */
  static String[] split(String text) {
    Markup markup = new Markup(text);
    markup.read();
    return new String[] {markup.visible.toString(), markup.hidden.toString()};
  }

  private void read() {
    int i = 0;
    while (i < in.length()) {
      int open = in.indexOf('<', i);
      if (open < 0) {
        break;
      }
      visible.append(in, i, open);
      if (in.startsWith("<!--", open)) {
        i = hide(open, "-->");
      } else if (isTag(in, open)) {
        i = tag(open);
      } else {
        visible.append('<');
        i = open + 1;
      }
    }
    visible.append(in, Math.min(i, in.length()), in.length());
  }

  private int tag(int open) {
    int nameStart = in.charAt(open + 1) == '/' ? open + 2 : open + 1;
    int nameEnd = nameStart;
    while (nameEnd < in.length() && Character.isLetterOrDigit(in.charAt(nameEnd))) {
      nameEnd++;
    }
    String name = in.substring(nameStart, nameEnd);
    int after = hide(open, ">");
    if (!INLINE.contains(name)) {
      visible.append(' ');
    }
    boolean opens = nameStart == open + 1;
    if (opens && (name.equals("rt") || name.equals("rp"))) {
      int next = in.indexOf('<', after);
      int end = next < 0 ? in.length() : next;
      hidden.append(in, after, end).append('\n');
      return end;
    }
    if (opens && (name.equals("script") || name.equals("style"))) {
      int close = in.indexOf("</" + name, after);
      int end = close < 0 ? in.length() : close;
      hidden.append(in, after, end).append('\n');
      return end;
    }
    return after;
  }

  private int hide(int open, String end) {
    int close = in.indexOf(end, open);
    int after = close < 0 ? in.length() : close + end.length();
    hidden.append(in, open, after).append('\n');
    return after;
  }

  private static boolean isTag(String text, int open) {
    if (open + 1 >= text.length()) {
      return false;
    }
    char c = text.charAt(open + 1);
    return c == '/' || c == '!' || c == '?' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
