package dev.michishirube.time.state;

import dev.michishirube.time.rule.Opening;
import dev.michishirube.time.rule.Slice;
import dev.michishirube.time.service.DayTimes;
import dev.michishirube.time.service.Reason;
import dev.michishirube.time.service.Stretch;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the state of a moment from the days around it. */
public final class States {
  /** All hours are hours of Japan, wherever the reader is. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  /** How far {@link Next} looks. */
  private static final int DAYS_AHEAD = 397;

  private final Function<LocalDate, DayTimes> days;

  /**
   * The days to read from.
   *
   * @param days such as {@code ServiceDays::on}, or the days of a code
   */
  public States(Function<LocalDate, DayTimes> days) {
    this.days = days;
  }

  public State at(Instant instant) {
    return at(LocalDateTime.ofInstant(instant, ZONE));
  }

  /**
   * The state at a moment.
   *
   * @param moment of Japan; seconds are cut off
   */
  public State at(LocalDateTime moment) {
    LocalDateTime now = moment.truncatedTo(ChronoUnit.MINUTES);
    Begun begun = begun(now);
    if (begun == null) {
      return new State.Closed(next(now));
    }
    Stretch stretch = begun.stretch();
    if (stretch.opening() == Opening.OPEN) {
      return open(begun, now);
    }
    String words = stretch.words();
    return stretch.reason() == Reason.WORDS && words != null
        ? new State.ByArrangement(words)
        : new State.NotConfirmed(stretch.reason(), words, next(now));
  }

  /** A stretch and the day it began on. */
  private record Begun(LocalDate day, Stretch stretch) {
    LocalDateTime at(int minute) {
      return day.atStartOfDay().plusMinutes(minute);
    }
  }

  /** Last night first: a night that has begun goes on, whatever the new day is. */
  private @Nullable Begun begun(LocalDateTime now) {
    LocalDate today = now.toLocalDate();
    int minute = now.getHour() * 60 + now.getMinute();
    Begun night = begun(today.minusDays(1), minute + Slice.DAY);
    return night == null ? begun(today, minute) : night;
  }

  private @Nullable Begun begun(LocalDate day, int minute) {
    for (Stretch stretch : days.apply(day).stretches()) {
      if (stretch.covers(minute)) {
        return new Begun(day, stretch);
      }
    }
    return null;
  }

  private State open(Begun begun, LocalDateTime now) {
    String words = begun.stretch().words();
    Integer last = begun.stretch().lastReception();
    LocalDateTime end = begun.at(begun.stretch().to());
    if (last != null && now.isAfter(begun.at(last))) {
      return new State.ReceptionOver(end, next(now));
    }
    Begun next = begun(end);
    while (next != null
        && next.stretch().opening() == Opening.OPEN
        && end.isBefore(now.plusDays(1))) {
      end = next.at(next.stretch().to());
      next = begun(end);
    }
    if (!end.isBefore(now.plusDays(1))) {
      return new State.RoundTheClock(words);
    }
    Opening then = next == null ? Opening.CLOSED : next.stretch().opening();
    return new State.Open(end, then, last == null ? null : begun.at(last), words);
  }

  private Next next(LocalDateTime now) {
    LocalDate unconfirmed = null;
    for (int i = 0; i <= DAYS_AHEAD; i++) {
      LocalDate day = now.toLocalDate().plusDays(i);
      for (Stretch stretch : days.apply(day).stretches()) {
        boolean later = day.atStartOfDay().plusMinutes(stretch.from()).isAfter(now);
        if (later && stretch.opening() == Opening.OPEN) {
          return new Next(day.atStartOfDay().plusMinutes(stretch.from()), unconfirmed);
        }
        if (later && unconfirmed == null) {
          unconfirmed = day;
        }
      }
    }
    return new Next(null, unconfirmed);
  }
}
