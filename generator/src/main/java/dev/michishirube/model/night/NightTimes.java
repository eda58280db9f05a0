package dev.michishirube.model.night;

import dev.michishirube.model.ServiceTimes;
import dev.michishirube.time.rule.Opening;
import dev.michishirube.time.rule.Slice;
import dev.michishirube.time.service.Reason;
import dev.michishirube.time.service.ServiceDays;
import dev.michishirube.time.service.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The nights of one way of contact; ways with equal hours share it. */
public final class NightTimes {
  /** Offices have long closed. */
  private static final int EVENING = 18 * 60;

  /** Offices will soon open. */
  private static final int MORNING = 8 * 60;

  private final List<Night> nights;
  private final Night lastNight;
  private final boolean roundTheClock;

  NightTimes(ServiceTimes times, List<Evening> evenings) {
    ServiceDays days = times.days();
    this.nights = evenings.stream().map(evening -> night(evening, days)).toList();
    LocalDate first = evenings.getFirst().date();
    this.lastNight = new Night(stillOpen(days.on(first.minusDays(1)).stretches()), null);
    this.roundTheClock =
        days.from(first, evenings.size() + 1).stream().allMatch(day -> isWholeDay(day.stretches()));
  }

  /** One for each evening of {@link Nights#evenings}. */
  public List<Night> nights() {
    return nights;
  }

  /** What began on the evening before the first and is open on the first morning. */
  public Night lastNight() {
    return lastNight;
  }

  /** Open through all evenings without a pause. */
  public boolean isRoundTheClock() {
    return roundTheClock;
  }

  private static boolean isWholeDay(List<Stretch> stretches) {
    return stretches.size() == 1
        && stretches.getFirst().opening() == Opening.OPEN
        && stretches.getFirst().from() == 0
        && stretches.getFirst().to() >= Slice.DAY
        && stretches.getFirst().lastReception() == null;
  }

  private static List<Night.Span> stillOpen(List<Stretch> yesterday) {
    return yesterday.stream()
        .filter(s -> s.opening() == Opening.OPEN && end(s) > Slice.DAY)
        .map(s -> span(s, 0))
        .toList();
  }

  private static Night night(Evening evening, ServiceDays days) {
    int after = evening.dayOff() ? MORNING : EVENING;
    List<Stretch> own =
        days.on(evening.date()).stretches().stream().filter(s -> end(s) > after).toList();
    Reason doubt =
        own.stream()
            .filter(s -> s.opening() == Opening.UNKNOWN)
            .map(Stretch::reason)
            .findFirst()
            .orElse(null);
    Stream<Night.Span> begun =
        own.stream().filter(s -> s.opening() == Opening.OPEN).map(s -> span(s, 0));
    Stream<Night.Span> nextMorning =
        days.on(evening.date().plusDays(1)).stretches().stream()
            .filter(s -> s.opening() == Opening.OPEN && s.from() < MORNING)
            .map(s -> span(s, Slice.DAY));
    return new Night(joined(Stream.concat(begun, nextMorning).toList()), doubt);
  }

  /** The last moment at which somebody new is received. */
  private static int end(Stretch stretch) {
    Integer last = stretch.lastReception();
    return last == null ? stretch.to() : last;
  }

  private static Night.Span span(Stretch stretch, int later) {
    Integer last = stretch.lastReception();
    return new Night.Span(
        stretch.from() + later,
        stretch.to() + later,
        last == null ? null : Integer.valueOf(last + later),
        stretch.words());
  }

  /** Hours written in two parts at midnight are one. */
  private static List<Night.Span> joined(List<Night.Span> spans) {
    List<Night.Span> joined = new ArrayList<>();
    for (Night.Span span : spans) {
      Night.Span last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && span.from() == Slice.DAY && last.to() == Slice.DAY) {
        joined.set(
            joined.size() - 1,
            new Night.Span(last.from(), span.to(), span.lastReception(), last.words()));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }
}
