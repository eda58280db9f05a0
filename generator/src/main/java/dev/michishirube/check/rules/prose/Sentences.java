package dev.michishirube.check.rules.prose;

import dev.michishirube.check.rules.prose.Passage.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts text into sentences and lines. */
final class Sentences {
  /** Longer sentences are cut, so that looking around stays cheap in hostile text. */
  private static final int REACH = 400;

  private Sentences() {}

  static Span around(String text, int offset) {
    int start = offset;
    while (start > 0 && start > offset - REACH && !isEnd(text.charAt(start - 1))) {
      start--;
    }
    int end = offset;
    while (end < text.length() && end < offset + REACH && !isEnd(text.charAt(end))) {
      end++;
    }
    return new Span(text.substring(start, end), start);
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
