package dev.michishirube.time.service;

import dev.michishirube.time.Holidays;
import dev.michishirube.time.rule.Opening;
import dev.michishirube.time.rule.Schedule;
import dev.michishirube.time.rule.Slice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Answers for any day when a desk is open. Immutable; safe to share.
 *
 * <p>A night belongs to the day it begins on: when the next day is closed or has other hours, the
 * night still runs to its end, and what never began does not run into the morning.
 */
public final class ServiceDays {
  private final Function<LocalDate, Authority> authorities;
  private final Holidays holidays;
  private final @Nullable Integer lastReception;

  public ServiceDays(ServiceHours hours, Holidays holidays) {
    this.authorities = new Authorities(hours, holidays)::on;
    this.holidays = holidays;
    this.lastReception = hours.lastReception();
  }

  /** Rules alone, whatever the year end and other days that Japan adds. */
  ServiceDays(Schedule schedule, Holidays holidays) {
    Authority rules = new Authority.Rules(schedule, Reason.USUAL, null);
    this.authorities = day -> rules;
    this.holidays = holidays;
    this.lastReception = null;
  }

  /** What begins on {@code day}. */
  public DayTimes on(LocalDate day) {
    Authority authority = authorities.apply(day);
    Reason reason =
        authority.reason() == Reason.USUAL && holidays.isHoliday(day)
            ? Reason.HOLIDAY
            : authority.reason();
    List<Stretch> stretches =
        switch (authority) {
          case Authority.WholeDay whole -> wholeDay(whole, day);
          case Authority.Rules rules -> byRules(rules, reason, day);
        };
    return new DayTimes(
        day, stretches.stream().map(this::receiving).toList(), reason, authority.note());
  }

  /** That day and those after it. */
  public List<DayTimes> from(LocalDate day, int days) {
    return IntStream.range(0, days).mapToObj(i -> on(day.plusDays(i))).toList();
  }

  private List<Stretch> wholeDay(Authority.WholeDay whole, LocalDate day) {
    if (whole.opening() == Opening.CLOSED) {
      return List.of();
    }
    Schedule usual = whole.usual();
    int morning = usual == null ? 0 : morning(usual, day, slice -> true);
    return List.of(
        new Stretch(0, Slice.DAY + morning, whole.opening(), whole.reason(), whole.note(), null));
  }

  private List<Stretch> byRules(Authority.Rules rules, Reason reason, LocalDate day) {
    Schedule schedule = rules.schedule();
    List<Stretch> stretches = new ArrayList<>();
    int lastRule = Slice.NO_RULE;
    for (Slice slice : schedule.on(day, holidays)) {
      lastRule = slice.carried() ? Slice.NO_RULE : slice.rule();
      if (!slice.carried() && slice.opening() != Opening.CLOSED) {
        add(stretch(slice, schedule, reason), stretches);
      }
    }
    Stretch last = stretches.isEmpty() ? null : stretches.getLast();
    if (last != null && last.to() == Slice.DAY) {
      int rule = lastRule;
      boolean unknown = last.opening() == Opening.UNKNOWN;
      int morning = morning(schedule, day, slice -> unknown || slice.rule() == rule);
      stretches.set(stretches.size() - 1, last.until(Slice.DAY + morning));
    }
    return stretches;
  }

  private static Stretch stretch(Slice slice, Schedule schedule, Reason reason) {
    Reason why = reason;
    if (slice.opening() == Opening.UNKNOWN) {
      why = schedule.isAboutHolidays(slice) ? Reason.HOLIDAY : Reason.STATED;
    }
    return new Stretch(slice.from(), slice.to(), slice.opening(), why, slice.comment(), null);
  }

  /** Joins what follows without a gap and says the same. */
  private static void add(Stretch stretch, List<Stretch> stretches) {
    Stretch last = stretches.isEmpty() ? null : stretches.getLast();
    if (last != null && last.until(stretch.to()).equals(startingWith(last, stretch))) {
      stretches.set(stretches.size() - 1, last.until(stretch.to()));
    } else {
      stretches.add(stretch);
    }
  }

  private static @Nullable Stretch startingWith(Stretch last, Stretch next) {
    return last.to() == next.from()
        ? new Stretch(last.from(), next.to(), next.opening(), next.reason(), next.words(), null)
        : null;
  }

  /**
   * How many minutes of the next day the night goes on: by the rule that holds at midnight, or,
   * when nobody knows whether the night began, by any.
   */
  private int morning(Schedule schedule, LocalDate day, Predicate<Slice> belongs) {
    int minutes = 0;
    for (Slice slice : schedule.morningAfter(day, holidays)) {
      if (!slice.carried() || !belongs.test(slice) || slice.from() != minutes) {
        break;
      }
      minutes = slice.to();
    }
    return minutes;
  }

  private Stretch receiving(Stretch stretch) {
    if (lastReception == null || stretch.opening() != Opening.OPEN) {
      return stretch;
    }
    int minute = lastReception > stretch.from() ? lastReception : lastReception + Slice.DAY;
    return minute > stretch.from() && minute < stretch.to()
        ? stretch.receivingUntil(minute)
        : stretch;
  }
}
