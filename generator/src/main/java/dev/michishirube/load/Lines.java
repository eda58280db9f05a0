package dev.michishirube.load;

import java.util.Arrays;

/** The lines of a text; LF, CRLF and CR end one. Lines count from 0. */
final class Lines {
  private final String text;
  private final int[] starts;
  private final int count;

  private Lines(String text, int[] starts, int count) {
    this.text = text;
    this.starts = starts;
    this.count = count;
  }

  static Lines of(String text) {
    int[] starts = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean end = c == '\n' || c == '\r' && !text.startsWith("\n", i + 1);
      if (end) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return new Lines(text, starts, count);
  }

  int count() {
    return count;
  }

  /** Where a line begins in the text; the end of the text for lines after the last. */
  int start(int line) {
    return line < count ? starts[line] : text.length();
  }

  /** A line without its end. */
  String line(int line) {
    int end = start(line + 1);
    while (end > start(line) && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start(line), end);
  }

  /** The line that a character of the text stands in. */
  int lineOf(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** How many code points of its line stand before a character of the text. */
  int columnOf(int offset) {
    return text.codePointCount(start(lineOf(offset)), offset);
  }

  /** A line from a column on; the column counts code points from 0. */
  String from(int line, int column) {
    String whole = line(line);
    int length = whole.codePointCount(0, whole.length());
    return whole.substring(whole.offsetByCodePoints(0, Math.min(column, length)));
  }
}
