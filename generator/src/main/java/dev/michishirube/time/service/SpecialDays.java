package dev.michishirube.time.service;

import dev.michishirube.time.Holidays;
import dev.michishirube.time.rule.Opening;
import dev.michishirube.time.rule.Slice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The days that are not as the weekly hours would have them: holidays, the year end, days that the
 * record names, and days that nobody has confirmed.
 */
public final class SpecialDays {
  /** A run is not followed any further; hours that have ended never begin again. */
  private static final int LONGEST = 31;

  private final ServiceDays days;

  /** The same hours in a year without holidays, year end and single days. */
  private final ServiceDays plain;

  public SpecialDays(ServiceHours hours, Holidays holidays) {
    this.days = new ServiceDays(hours, holidays);
    this.plain =
        new ServiceDays(
            new ServiceHours(
                hours.phases(),
                new YearEnd.Open(),
                List.of(),
                List.of(),
                true,
                hours.lastReception()),
            new Holidays(List.of()));
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
      DayTimes first = days.on(day);
      boolean special = isSpecial(first);
      LocalDate last = day;
      for (DayTimes next = days.on(last.plusDays(1));
          isShort(day, last) && isAlike(first, next);
          next = days.on(last.plusDays(1))) {
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

  private static boolean isShort(LocalDate first, LocalDate last) {
    return last.isBefore(first.plusDays(LONGEST - 1L));
  }

  private boolean isSpecial(DayTimes day) {
    return switch (day.reason()) {
      case NO_HOURS, SINGLE_DAY -> true;
      default -> !haveSameTimes(day, plain.on(day.day()));
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
    return bare(one).equals(bare(other));
  }

  private static List<Stretch> bare(DayTimes day) {
    return day.stretches().stream()
        .map(s -> new Stretch(s.from(), s.to(), s.opening(), Reason.USUAL, null, s.lastReception()))
        .toList();
  }
}
