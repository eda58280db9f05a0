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
}
