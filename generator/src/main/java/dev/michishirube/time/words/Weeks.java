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
  private final Schedule whole;
  private final Schedule withoutNights;

  Weeks(List<DayRule> rules) {
    this.rules = rules;
    this.whole = Schedule.ofRules(rules);
    this.withoutNights = Schedule.ofRules(rules.stream().map(Weeks::untilMidnight).toList());
  }

  /** What begins on each day; a night ends where the next day has hours of its own. */
  Map<DayOfWeek, List<Timed>> usual() {
    return week(NO_HOLIDAYS, true);
  }

  /** The same, every night to its end. */
  Map<DayOfWeek, List<Timed>> usualWithWholeNights() {
    return week(NO_HOLIDAYS, false);
  }

  /** What begins on each day that is a holiday. */
  Map<DayOfWeek, List<Timed>> onHolidays() {
    return week(ONLY_HOLIDAYS, false);
  }

  /** What begins on one day, whatever holidays there are. */
  static List<Timed> on(Schedule schedule, LocalDate day) {
    return new Weeks(schedule.rules()).on(day, NO_HOLIDAYS, false);
  }

  private Map<DayOfWeek, List<Timed>> week(Holidays holidays, boolean cutNights) {
    Map<DayOfWeek, List<Timed>> week = new EnumMap<>(DayOfWeek.class);
    for (int i = 0; i < 7; i++) {
      LocalDate day = MONDAY.plusDays(i);
      week.put(day.getDayOfWeek(), on(day, holidays, cutNights));
    }
    return week;
  }

  private List<Timed> on(LocalDate day, Holidays holidays, boolean cutNights) {
    List<Timed> times = new ArrayList<>();
    for (Slice slice : withoutNights.on(day, holidays)) {
      if (slice.opening() == Opening.CLOSED) {
        continue;
      }
      int to = slice.to() == Slice.DAY ? Slice.DAY + morning(slice, day, cutNights) : slice.to();
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

  private int morning(Slice slice, LocalDate day, boolean cutNights) {
    int written =
        rules.get(slice.rule()).spans().stream().mapToInt(Span::to).max().orElse(0) - Slice.DAY;
    if (written <= 0 || !cutNights) {
      return Math.max(0, written);
    }
    int minutes = 0;
    for (Slice next : whole.on(day.plusDays(1), NO_HOLIDAYS)) {
      boolean belongs = slice.opening() == Opening.UNKNOWN || next.rule() == slice.rule();
      if (!next.carried() || next.from() != minutes || !belongs) {
        break;
      }
      minutes = next.to();
    }
    return minutes;
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
