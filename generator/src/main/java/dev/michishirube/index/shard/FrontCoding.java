package dev.michishirube.index.shard;

/**
 * A sorted list of texts, each told by what it has other than the one before: four times the length
 * of their shared start + the length of the rest − 1, which is told by itself from 3 on; then the
 * rest. Its first character comes after the one that stands there in the text before, so their
 * distance is enough; between kanji that takes a byte or two less.
 */
final class FrontCoding {
  private FrontCoding() {}

  /** Writes a text that comes after this one in the order of UTF-16 units. */
  static NumberText write(String before, String text, NumberText out) {
    int shared = shared(before, text);
    int rest = text.length() - shared;
    out.number(shared * 4 + Math.min(rest - 1, 3));
    if (rest > 3) {
      out.number(rest);
    }
    return out.number(text.charAt(shared) - unit(before, shared)).units(text, shared + 1);
  }

  static String read(String before, NumberReader in) {
    int head = in.number();
    int rest = head % 4 < 3 ? head % 4 + 1 : in.number();
    int shared = head / 4;
    char first = (char) (in.number() + unit(before, shared));
    return before.substring(0, shared) + first + in.units(rest - 1);
  }

  /** How many characters two texts begin with alike. */
  static int shared(String before, String text) {
    int shared = 0;
    int end = Math.min(before.length(), text.length());
    while (shared < end && before.charAt(shared) == text.charAt(shared)) {
      shared++;
    }
    return shared;
  }

  private static int unit(String text, int at) {
    return at < text.length() ? text.charAt(at) : 0;
  }
}
