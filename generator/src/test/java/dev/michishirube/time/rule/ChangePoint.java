package dev.michishirube.time.rule;

import dev.michishirube.time.Holidays;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A moment from which something else holds. */
record ChangePoint(LocalDateTime at, String state, @Nullable String comment) {
  /** What {@code schedule} says from {@code from}, inclusive, to {@code to}, exclusive. */
  static List<ChangePoint> of(Schedule schedule, Holidays holidays, LocalDate from, LocalDate to) {
    List<ChangePoint> points = new ArrayList<>();
    from.datesUntil(to)
        .forEach(
            day -> schedule.on(day, holidays).forEach(slice -> add(point(day, slice), points)));
    return points;
  }

  private static ChangePoint point(LocalDate day, Slice slice) {
    String state = slice.opening().name().toLowerCase(Locale.ROOT);
    return new ChangePoint(day.atStartOfDay().plusMinutes(slice.from()), state, slice.comment());
  }

  private static void add(ChangePoint point, List<ChangePoint> points) {
    ChangePoint last = points.isEmpty() ? null : points.getLast();
    if (last == null || !last.says(point)) {
      points.add(point);
    }
  }

  private boolean says(ChangePoint other) {
    return new ChangePoint(other.at, state, comment).equals(other);
  }
}
