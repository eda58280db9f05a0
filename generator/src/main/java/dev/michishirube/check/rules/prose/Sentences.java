package dev.michishirube.check.rules.prose;

import dev.michishirube.check.rules.prose.Passage.Span;
import java.util.ArrayList;
import java.util.List;

/** A text cut into sentences. */
final class Sentences {
  /** Longer sentences are cut, so that looking around stays cheap in hostile text. */
  private static final int LONGEST = 400;

  private final String text;
  private final List<Integer> starts;

  private Sentences(String text, List<Integer> starts) {
    this.text = text;
    this.starts = starts;
  }

  static Sentences of(String text) {
    List<Integer> starts = new ArrayList<>(2);
    int start = 0;
    starts.add(0);
    for (int i = 0; i < text.length(); i++) {
      if (isEnd(text.charAt(i)) || i - start >= LONGEST) {
        start = i + 1;
        starts.add(start);
      }
    }
    return new Sentences(text, starts);
  }

  /** The sentence that the character at {@code offset} belongs to, its end mark included. */
  Span around(int offset) {
    int low = 0;
    int high = starts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts.get(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    int end = low + 1 < starts.size() ? starts.get(low + 1) : text.length();
    return new Span(text.substring(starts.get(low), end), starts.get(low));
  }

  static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(new Span(text.substring(start, end), start));
      start = end + 1;
    }
    lines.add(new Span(text.substring(start), start));
    return lines;
  }

  private static boolean isEnd(char c) {
    return switch (c) {
      case '。', '！', '？', '!', '?' -> true;
      default -> false;
    };
  }
}
