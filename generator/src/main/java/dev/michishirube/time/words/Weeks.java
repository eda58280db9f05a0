package dev.michishirube.time.words;

import dev.michishirube.time.Holidays;
import dev.michishirube.time.rule.DayRule;
import dev.michishirube.time.rule.Opening;
import dev.michishirube.time.rule.Schedule;
import dev.michishirube.time.rule.Slice;
import dev.michishirube.time.rule.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Weekly rules, worked out for each day of a week without holidays and of one with nothing else.
 */
final class Weeks {
  static final Holidays NO_HOLIDAYS = new Holidays(List.of());

  private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
  private static final Holidays ONLY_HOLIDAYS =
      new Holidays(
          IntStream.range(0, 7)
              .mapToObj(i -> new Holidays.Holiday(MONDAY.plusDays(i), "", false))
              .toList());

  private final List<DayRule> rules;
  private final Schedule withoutNights;

  Weeks(List<DayRule> rules) {
    this.rules = rules;
    this.withoutNights = Schedule.ofRules(rules.stream().map(Weeks::untilMidnight).toList());
  }

  /** What begins on each day; a night runs to its end, whatever the next day has. */
  Map<DayOfWeek, List<Timed>> usual() {
    return week(NO_HOLIDAYS);
  }

  /** What begins on each day that is a holiday. */
  Map<DayOfWeek, List<Timed>> onHolidays() {
    return week(ONLY_HOLIDAYS);
  }

  /** What begins on one day, whatever holidays there are. */
  static List<Timed> on(Schedule schedule, LocalDate day) {
    return new Weeks(schedule.rules()).on(day, NO_HOLIDAYS);
  }

  private Map<DayOfWeek, List<Timed>> week(Holidays holidays) {
    Map<DayOfWeek, List<Timed>> week = new EnumMap<>(DayOfWeek.class);
    for (int i = 0; i < 7; i++) {
      LocalDate day = MONDAY.plusDays(i);
      week.put(day.getDayOfWeek(), on(day, holidays));
    }
    return week;
  }

  private List<Timed> on(LocalDate day, Holidays holidays) {
    List<Timed> times = new ArrayList<>();
    for (Slice slice : withoutNights.on(day, holidays)) {
      if (slice.opening() == Opening.CLOSED) {
        continue;
      }
      int to = slice.to() == Slice.DAY ? Slice.DAY + morning(slice) : slice.to();
      Timed timed = new Timed(slice.from(), to, slice.opening(), slice.comment());
      Timed last = times.isEmpty() ? null : times.getLast();
      if (last != null && last.to() == timed.from() && last.saysTheSame(timed)) {
        times.set(times.size() - 1, new Timed(last.from(), to, last.opening(), last.comment()));
      } else {
        times.add(timed);
      }
    }
    return times;
  }

  private int morning(Slice slice) {
    int end = rules.get(slice.rule()).spans().stream().mapToInt(Span::to).max().orElse(0);
    return Math.max(0, end - Slice.DAY);
  }

  private static DayRule untilMidnight(DayRule rule) {
    List<Span> spans =
        rule.spans().stream()
            .map(span -> new Span(span.from(), Math.min(span.to(), Slice.DAY)))
            .toList();
    return new DayRule(
        rule.days(), spans, rule.opening(), rule.comment(), rule.additive(), rule.fallback());
  }
}
