package dev.michishirube.time.service;

import dev.michishirube.time.Holidays;
import dev.michishirube.time.rule.Opening;
import dev.michishirube.time.rule.Slice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The days that are not as the ordinary week of their season has them: holidays, the year end, days
 * that the hours or the record name, and days that nobody has confirmed.
 */
public final class SpecialDays {
  /** A run is not followed any further; hours that have ended never begin again. */
  private static final int LONGEST = 31;

  private final ServiceDays days;
  private final UsualTimes usual;
  private final NamedDates named;

  public SpecialDays(ServiceHours hours, Holidays holidays) {
    this.days = new ServiceDays(hours, holidays);
    this.usual = new UsualTimes(hours.phases());
    this.named = new NamedDates(usual, holidays);
  }

  /**
   * Days that follow one another and are alike.
   *
   * @param last the same as {@code first} for one day alone
   * @param times of the first
   */
  public record Run(LocalDate first, LocalDate last, DayTimes times) {
    /** Nobody knows anything of these days. */
    public boolean isUnknown() {
      return isWhollyUnknown(times);
    }
  }

  /**
   * The special days of a stretch of the calendar. A run of days off also has the days between that
   * would be closed anyway, such as the Saturday of the year end, and goes on to its own end.
   */
  public List<Run> within(LocalDate from, int length) {
    List<Run> runs = new ArrayList<>();
    LocalDate end = from.plusDays(length);
    for (LocalDate day = from; day.isBefore(end); ) {
      DayTimes first = on(day);
      boolean special = isSpecial(first);
      LocalDate last = day;
      for (DayTimes next = on(last.plusDays(1));
          isShort(day, last) && isAlike(first, next);
          next = on(last.plusDays(1))) {
        special |= isSpecial(next);
        last = next.day();
      }
      if (special) {
        runs.add(new Run(day, last, first));
      }
      day = last.plusDays(1);
    }
    return runs;
  }

  /**
   * The days around the next New Year, or this one's while it lasts, that are not as the week has
   * them. Empty when the hours name none of their dates: then the record's year end says it all.
   */
  public Optional<List<Run>> aroundNewYear(LocalDate today) {
    if (!areAnyNamed()) {
      return Optional.empty();
    }
    LocalDate first = today;
    while (!YearEnd.WINDOW.covers(first)) {
      first = first.plusDays(1);
    }
    while (YearEnd.WINDOW.covers(first.minusDays(1))) {
      first = first.minusDays(1);
    }
    if (!answerFor(YearEnd.WINDOW, first)) {
      return Optional.empty();
    }
    int length = 1;
    while (YearEnd.WINDOW.covers(first.plusDays(length))) {
      length++;
    }
    return Optional.of(
        within(first, length).stream()
            .filter(run -> run.times().reason() == Reason.YEAR_END)
            .toList());
  }

  /** The hours name any date at all, in whatever year. */
  public boolean areAnyNamed() {
    return named.areAny();
  }

  /** The hours name the day by its date, alone or among a few. */
  public boolean isNamed(LocalDate day) {
    return named.have(day);
  }

  /** The hours name one of these days in the year from {@code from} on: they answer for them. */
  public boolean answerFor(YearEnd.Span span, LocalDate from) {
    return named.answerFor(span, from);
  }

  private DayTimes on(LocalDate day) {
    return named.told(days.on(day));
  }

  private static boolean isShort(LocalDate first, LocalDate last) {
    return last.isBefore(first.plusDays(LONGEST - 1L));
  }

  private boolean isSpecial(DayTimes day) {
    return switch (day.reason()) {
      case NO_HOURS, SINGLE_DAY -> true;
      default -> {
        List<Stretch> ordinary = usual.on(day.day());
        yield ordinary != null && !bare(day.stretches()).equals(bare(ordinary));
      }
    };
  }

  /** Of ordinary days, and of holidays that are like any day, each stands alone. */
  private boolean isAlike(DayTimes one, DayTimes other) {
    return one.reason() == other.reason()
        && (isOfSeason(one.reason()) || isSpecial(one) && isSpecial(other))
        && Objects.equals(one.note(), other.note())
        && (isWhollyUnknown(one) && isWhollyUnknown(other) || haveSameTimes(one, other));
  }

  private static boolean isOfSeason(Reason reason) {
    return reason == Reason.YEAR_END || reason == Reason.MID_AUGUST || reason == Reason.LOCAL_DAY;
  }

  private static boolean isWhollyUnknown(DayTimes day) {
    return day.stretches().size() == 1
        && day.stretches().getFirst().opening() == Opening.UNKNOWN
        && day.stretches().getFirst().from() == 0
        && day.stretches().getFirst().to() >= Slice.DAY;
  }

  /** Whatever their reasons and words. */
  private static boolean haveSameTimes(DayTimes one, DayTimes other) {
    return bare(one.stretches()).equals(bare(other.stretches()));
  }

  /** The last reception is left out: it follows from the times. */
  private static List<Stretch> bare(List<Stretch> stretches) {
    return stretches.stream()
        .map(s -> new Stretch(s.from(), s.to(), s.opening(), Reason.USUAL, null, null))
        .toList();
  }
}
