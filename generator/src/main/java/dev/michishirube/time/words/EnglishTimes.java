package dev.michishirube.time.words;

import dev.michishirube.time.rule.Slice;
import dev.michishirube.time.rule.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Times as English says them: "8:30–17:00", "20:00–5:30 the next morning". */
final class EnglishTimes {
  private static final int NOON = 12 * 60;

  private EnglishTimes() {}

  static String of(List<Span> spans) {
    return spans.isEmpty()
        ? "24 hours"
        : spans.stream().map(EnglishTimes::of).collect(Collectors.joining(", "));
  }

  private static String of(Span span) {
    if (span.equals(new Span(0, Slice.DAY))) {
      return "24 hours";
    }
    return clock(span.from()) + "–" + end(span.to());
  }

  private static String end(int minutes) {
    if (minutes <= Slice.DAY) {
      return clock(minutes);
    }
    int next = minutes - Slice.DAY;
    return clock(next) + (next < NOON ? " the next morning" : " the next day");
  }

  private static String clock(int minutes) {
    return String.format(Locale.ROOT, "%d:%02d", minutes / 60, minutes % 60);
  }
}
