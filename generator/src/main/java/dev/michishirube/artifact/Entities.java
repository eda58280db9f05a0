package dev.michishirube.artifact;

import java.nio.charset.StandardCharsets;

/** Character references, as far as our own output writes them: numbers and the five of XML. */
final class Entities {
  private Entities() {}

  /** The text at {@code bytes[from, to)} with its references replaced. */
  static String decode(byte[] bytes, int from, int to) {
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    int and = text.indexOf('&');
    if (and < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    for (; and >= 0; and = text.indexOf('&', and + 1)) {
      int end = text.indexOf(';', and);
      if (end < 0) {
        break;
      }
      int codePoint = codePoint(text.substring(and + 1, end));
      if (codePoint > 0) {
        out.append(text, done, and).appendCodePoint(codePoint);
        done = end + 1;
      }
    }
    return out.append(text, done, text.length()).toString();
  }

  private static int codePoint(String name) {
    return switch (name) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> name.startsWith("#") ? number(name) : 0;
    };
  }

  private static int number(String name) {
    boolean hex = name.length() > 1 && (name.charAt(1) | 0x20) == 'x';
    try {
      int value = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
      return Character.isValidCodePoint(value) ? value : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
