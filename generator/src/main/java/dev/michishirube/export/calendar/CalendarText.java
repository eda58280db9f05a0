package dev.michishirube.export.calendar;

import java.nio.charset.StandardCharsets;

/** Content lines of RFC 5545, section 3.1: escaped, folded at 75 octets, ended with CRLF. */
final class CalendarText {
  private static final int OCTETS = 75;
  private static final String FOLD = "\r\n ";

  private final StringBuilder out = new StringBuilder();

  /** A line whose value has no text: a date, a word of the standard. */
  CalendarText line(String name, String value) {
    fold(name + ":" + value);
    return this;
  }

  /** A line with a text, which may hold anything. */
  CalendarText text(String name, String text) {
    return line(name, escape(text));
  }

  byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Section 3.3.11. Characters that no text may hold are left out, and end no line. */
  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    readable(text)
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .forEach(
            c -> {
              if (c == '\n') {
                escaped.append("\\n");
                return;
              }
              if (c == '\\' || c == ';' || c == ',') {
                escaped.append('\\');
              }
              escaped.appendCodePoint(c);
            });
    return escaped.toString();
  }

  private static String readable(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c == '\n' || c == '\r' || c == '\t' || isText(c))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** No control character, and no half of a pair. */
  private static boolean isText(int c) {
    return !Character.isISOControl(c)
        && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
  }

  /** Never inside a character: some programs read line by line. */
  private void fold(String line) {
    int used = 0;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      int size = octets(c);
      if (used + size > OCTETS) {
        out.append(FOLD);
        used = 1;
      }
      out.appendCodePoint(c);
      used += size;
      i += Character.charCount(c);
    }
    out.append("\r\n");
  }

  private static int octets(int c) {
    if (c < 0x80) {
      return 1;
    }
    if (c < 0x800) {
      return 2;
    }
    return c < 0x10000 ? 3 : 4;
  }
}
