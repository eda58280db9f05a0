package dev.michishirube.index.shard;

/**
 * Numbers as characters, one number one character: small ones take one byte in UTF-8, those below
 * two thousand two, and a script reads each with {@code charCodeAt}. What a string of a script or a
 * UTF-8 file cannot hold is left out: NUL, line ends, quote, backslash, surrogates.
 */
final class NumberText {
  /** Numbers below this take one UTF-16 unit. */
  static final int SINGLE = 0xD800 - 1 - 4 - 2;

  private static final int WIDE = 0xE000;
  private static final int WIDES = 0xF8FF - WIDE + 1;

  private final StringBuilder out = new StringBuilder();

  NumberText number(int value) {
    if (value < 0) {
      throw new IllegalArgumentException("negative: " + value);
    }
    if (value < SINGLE) {
      out.append(character(value));
      return this;
    }
    int high = value / SINGLE;
    if (high >= WIDES) {
      throw new IllegalArgumentException("out of range: " + value);
    }
    out.append((char) (WIDE + high)).append(character(value % SINGLE));
    return this;
  }

  /** A text as the numbers of its UTF-16 units, after how many they are. */
  NumberText text(String text) {
    return number(text.length()).units(text, 0);
  }

  /** The units of a text from here to its end. */
  NumberText units(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      number(text.charAt(i));
    }
    return this;
  }

  NumberText append(CharSequence written) {
    out.append(written);
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private static char character(int value) {
    int unit = value + 1;
    unit += unit >= '\n' ? 1 : 0;
    unit += unit >= '\r' ? 1 : 0;
    unit += unit >= '"' ? 1 : 0;
    unit += unit >= '\\' ? 1 : 0;
    unit += unit >= 0x2028 ? 2 : 0;
    return (char) unit;
  }

  /** Bytes in UTF-8. Surrogates are never written, so each unit stands for itself. */
  static int bytes(CharSequence written) {
    int bytes = 0;
    for (int i = 0; i < written.length(); i++) {
      char unit = written.charAt(i);
      bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
    }
    return bytes;
  }
}
