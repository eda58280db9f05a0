package dev.michishirube.time.words;

import dev.michishirube.time.rule.Slice;
import dev.michishirube.time.rule.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Times as Japanese says them: 「8時30分〜17時」「20時〜翌朝5時30分」. */
final class JapaneseTimes {
  private static final int MORNING = 4 * 60;
  private static final int NOON = 12 * 60;

  private JapaneseTimes() {}

  static String of(List<Span> spans) {
    return spans.isEmpty()
        ? "24時間"
        : spans.stream().map(JapaneseTimes::of).collect(Collectors.joining("、"));
  }

  private static String of(Span span) {
    if (span.equals(new Span(0, Slice.DAY))) {
      return "24時間";
    }
    return clock(span.from()) + "〜" + end(span.to());
  }

  private static String end(int minutes) {
    if (minutes <= Slice.DAY) {
      return clock(minutes);
    }
    int next = minutes - Slice.DAY;
    String day = next < MORNING ? "翌" : next < NOON ? "翌朝" : "翌日の";
    return day + clock(next);
  }

  private static String clock(int minutes) {
    int minute = minutes % 60;
    return minutes / 60 + "時" + (minute == 0 ? "" : minute + "分");
  }
}
