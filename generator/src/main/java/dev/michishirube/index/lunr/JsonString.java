package dev.michishirube.index.lunr;

import java.util.Locale;

/**
 * Texts as JSON writes them, with half characters told as numbers so that no encoding hurts them.
 */
public final class JsonString {
  private JsonString() {}

  /** The text between its quotes. */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '"' || unit == '\\') {
        out.append('\\').append(unit);
      } else if (unit < ' ' || Character.isSurrogate(unit) || unit == 0x2028 || unit == 0x2029) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
      } else {
        out.append(unit);
      }
    }
    return out.append('"').toString();
  }
}
