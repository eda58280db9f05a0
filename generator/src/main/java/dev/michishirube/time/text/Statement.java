package dev.michishirube.time.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some days and the times at which they are open. */
final class Statement {
  /** Null when the text does not say on which days. */
  @Nullable NamedDays days;

  final List<ClockSpan> spans = new ArrayList<>();

  Statement(@Nullable NamedDays days, List<ClockSpan> spans) throws Unread {
    this.days = days;
    add(spans);
  }

  /** More times of the same days; they come in order and do not overlap. */
  void add(List<ClockSpan> more) throws Unread {
    for (ClockSpan span : more) {
      if (!spans.isEmpty() && span.from() < spans.getLast().to()) {
        throw new Unread(HourReading.Reason.CONFLICT, "");
      }
      spans.add(span);
    }
  }

  /** Takes a pause out; false when no span contains it. */
  boolean interrupt(ClockSpan pause) {
    for (int i = 0; i < spans.size(); i++) {
      ClockSpan span = spans.get(i);
      if (span.contains(pause)) {
        spans.set(i, new ClockSpan(span.from(), pause.from()));
        spans.add(i + 1, new ClockSpan(pause.to(), span.to()));
        return true;
      }
    }
    return false;
  }
}
