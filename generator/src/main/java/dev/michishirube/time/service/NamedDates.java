package dev.michishirube.time.service;

import dev.michishirube.time.Holidays;
import dev.michishirube.time.rule.Schedule;
import java.time.LocalDate;

/** The days that hours name by their dates, and why they do, as far as the dates tell. */
final class NamedDates {
  /** A run of named days is not followed any further. */
  private static final int LONGEST = 31;

  private final UsualTimes hours;
  private final Holidays holidays;
  private final boolean areAny;

  NamedDates(UsualTimes hours, Holidays holidays) {
    this.hours = hours;
    this.holidays = holidays;
    this.areAny = hours.haveDates();
  }

  /** The hours name any date at all. */
  boolean areAny() {
    return areAny;
  }

  /** The hours name the day, alone or among a few. */
  boolean have(LocalDate day) {
    if (!areAny) {
      return false;
    }
    Schedule schedule = hours.schedule(day);
    return schedule != null && schedule.singlesOut(day, holidays);
  }

  /** The hours say something of some of these days, in the year that begins on {@code from}. */
  boolean answerFor(YearEnd.Span days, LocalDate from) {
    LocalDate end = areAny ? from.plusYears(1) : from;
    for (LocalDate day = from; day.isBefore(end); day = day.plusDays(1)) {
      if (days.covers(day)) {
        Schedule schedule = hours.schedule(day);
        if (schedule != null && schedule.namesDate(day, holidays)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The day as it is told: dates over New Year, though the hours write them, are New Year. */
  DayTimes told(DayTimes day) {
    Reason reason = day.reason();
    if ((reason == Reason.USUAL || reason == Reason.HOLIDAY) && have(day.day())) {
      if (reach(YearEnd.WINDOW, day.day())) {
        reason = Reason.YEAR_END;
      } else if (reach(LocalDays.MID_AUGUST, day.day())) {
        reason = Reason.MID_AUGUST;
      }
    }
    return new DayTimes(day.day(), day.stretches(), reason, day.note());
  }

  /** Named days lead from this one to one of those without a gap. */
  private boolean reach(YearEnd.Span days, LocalDate from) {
    return reach(days, from, 1) || reach(days, from, -1);
  }

  private boolean reach(YearEnd.Span days, LocalDate from, int step) {
    LocalDate day = from;
    for (int i = 0; i < LONGEST && have(day); i++) {
      if (days.covers(day)) {
        return true;
      }
      day = day.plusDays(step);
    }
    return false;
  }
}
