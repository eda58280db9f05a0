package dev.michishirube.render.markdown;

import org.jspecify.annotations.Nullable;

/** HTML as it is written. Text and attribute values are escaped here and nowhere else. */
final class HtmlText {
  private final StringBuilder out = new StringBuilder();

  /** Markup, as it is. */
  HtmlText raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Text between tags. */
  HtmlText text(String text) {
    escape(text);
    return this;
  }

  /**
   * A start tag; attributes come as name, value, name, value; one with a null value is left out.
   */
  HtmlText open(String name, @Nullable String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      String value = attributes[i + 1];
      if (value != null) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(value);
        out.append('"');
      }
    }
    out.append('>');
    return this;
  }

  /** An end tag. */
  HtmlText close(String name) {
    out.append("</").append(name).append('>');
    return this;
  }

  /** Begins a line, unless one has just begun. */
  HtmlText line() {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
    return this;
  }

  /** Length so far, for {@link #cutFrom}. */
  int mark() {
    return out.length();
  }

  /** Takes back what was written since {@code mark}. */
  String cutFrom(int mark) {
    String tail = out.substring(mark);
    out.setLength(mark);
    return tail;
  }

  private void escape(String text) {
    text.codePoints().forEach(this::escape);
  }

  private void escape(int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> out.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
    }
  }

  /** HTML has no control characters, lone surrogates or non-characters. */
  private static boolean isAllowed(int c) {
    if (c < 0xA0) {
      return c == '\n' || c == '\t' || (c >= 0x20 && c < 0x7F);
    }
    return (c < 0xD800 || c > 0xDFFF) && (c < 0xFDD0 || c > 0xFDEF) && (c & 0xFFFE) != 0xFFFE;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
