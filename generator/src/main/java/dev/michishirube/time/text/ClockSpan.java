package dev.michishirube.time.text;

import java.util.Locale;

/**
 * A span of the clock.
 *
 * @param from minutes from midnight
 * @param to minutes from the same midnight, beyond 24 hours when it ends next morning
 */
record ClockSpan(int from, int to) implements Comparable<ClockSpan> {
  static final int DAY = 24 * 60;
  static final ClockSpan WHOLE_DAY = new ClockSpan(0, DAY);

  /** From here on, an hour is written on a clock of 24 hours and lies in the evening. */
  private static final int EVENING = 17 * 60;

  private static final int MORNING = 10 * 60;

  /** Hours 1 to 5 without 午前 or 午後 are mostly of the afternoon; nobody can tell. */
  private static final int NOT_AT_NIGHT = 6;

  /** The span between two written times. */
  static ClockSpan of(Token.Clock start, Token.Clock end) throws Unread {
    if (start.nextDay()
        || start.half() == Token.Half.NONE && start.hour() > 0 && start.hour() < NOT_AT_NIGHT) {
      throw unread(start, end);
    }
    int from = minutes(start, start, end);
    int to = minutes(end, start, end);
    if (end.nextDay()) {
      to += DAY;
    } else if (end.half() == Token.Half.NONE
        && start.half() == Token.Half.AFTERNOON
        && to <= from
        && end.hour() < 12) {
      to += DAY / 2;
    } else if (to <= from && start.half() == Token.Half.NONE && from >= EVENING && to <= MORNING) {
      to += DAY;
    }
    if (to <= from || to - from > DAY || from >= DAY) {
      throw unread(start, end);
    }
    return new ClockSpan(from, to);
  }

  private static int minutes(Token.Clock clock, Token.Clock start, Token.Clock end) throws Unread {
    if (clock.half() != Token.Half.NONE && clock.hour() > 11) {
      throw unread(start, end);
    }
    int hour = clock.half() == Token.Half.AFTERNOON ? clock.hour() + 12 : clock.hour();
    return hour * 60 + clock.minute();
  }

  private static Unread unread(Token.Clock start, Token.Clock end) {
    return new Unread(
        HourReading.Reason.CLOCK,
        String.format(
            Locale.ROOT,
            "%d:%02d〜%d:%02d",
            start.hour(),
            start.minute(),
            end.hour(),
            end.minute()));
  }

  boolean overlaps(ClockSpan other) {
    return from < other.to && other.from < to;
  }

  boolean contains(ClockSpan other) {
    return from < other.from && other.to < to;
  }

  @Override
  public int compareTo(ClockSpan other) {
    return Integer.compare(from, other.from);
  }

  /** As OSM writes it. */
  String spec() {
    return String.format(
        Locale.ROOT, "%02d:%02d-%02d:%02d", from / 60, from % 60, to / 60, to % 60);
  }
}
