package dev.michishirube.index.shard;

/** Reads what {@link NumberText} wrote. */
final class NumberReader {
  private final String text;
  private int at;

  NumberReader(String text) {
    this.text = text;
  }

  boolean more() {
    return at < text.length();
  }

  int number() {
    int unit = text.charAt(at++);
    return unit < 0xE000 ? value(unit) : (unit - 0xE000) * NumberText.SINGLE + number();
  }

  String text() {
    return units(number());
  }

  String units(int count) {
    StringBuilder units = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      units.append((char) number());
    }
    return units.toString();
  }

  /** The next characters as they were written. */
  String written(int length) {
    at += length;
    return text.substring(at - length, at);
  }

  private static int value(int unit) {
    int value = unit - 1;
    value -= unit > '\n' ? 1 : 0;
    value -= unit > '\r' ? 1 : 0;
    value -= unit > '"' ? 1 : 0;
    value -= unit > '\\' ? 1 : 0;
    return value - (unit > 0x2029 ? 2 : 0);
  }
}
