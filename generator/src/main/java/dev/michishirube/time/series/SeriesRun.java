package dev.michishirube.time.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Goes through the months of a series once. */
final class SeriesRun {
  /** Longer than any row of days off, so that a date that moves into the time asked for is seen. */
  private static final int LONGEST_MOVE = 21;

  private final Series series;
  private final SeriesCalendar calendar;
  private final LocalDate from;
  private final LocalDate until;
  private final List<SeriesDate> dates = new ArrayList<>();
  private final List<SeriesDate> cancelled = new ArrayList<>();
  private final TreeSet<LocalDate> skipped = new TreeSet<>();

  SeriesRun(Series series, SeriesCalendar calendar, LocalDate from, LocalDate until) {
    this.series = series;
    this.calendar = calendar;
    this.from = from;
    this.until = until;
  }

  SeriesDates run() {
    for (SeriesDate date : series.listedDates()) {
      if (!date.date().isBefore(from)) {
        keep(date);
      }
    }
    YearMonth last = YearMonth.from(until);
    for (SeriesRule rule : series.rules()) {
      YearMonth month = YearMonth.from(from.minusDays(LONGEST_MOVE));
      for (; !month.isAfter(last); month = month.plusMonths(1)) {
        rule.in(month).forEach(day -> take(rule, day));
      }
    }
    series.cancelled().forEach(this::keepCancelled);
    return new SeriesDates(withoutRepeats(dates), withoutRepeats(cancelled), List.copyOf(skipped));
  }

  private void take(SeriesRule rule, LocalDate original) {
    LocalDate day = placeOf(original);
    if (series.isListed(original) || day != null && series.isListed(day)) {
      return;
    }
    if (day == null) {
      if (isAsked(original) && !series.cancelled().contains(original)) {
        skipped.add(original);
      }
      return;
    }
    if (isAsked(day)) {
      LocalDate movedFrom = day.equals(original) ? null : original;
      keep(new SeriesDate(day, rule.from(), rule.to(), null, doubtOn(day), movedFrom));
    }
  }

  /** Where a date goes; null when it falls out. */
  private @Nullable LocalDate placeOf(LocalDate original) {
    if (!calendar.isHoliday(original)) {
      return original;
    }
    return switch (series.onHoliday()) {
      case HOLD, UNKNOWN -> original;
      case SKIP -> null;
      case MOVE_NEXT -> original.plusDays(1);
      case MOVE_TO_WEEKDAY -> nextWeekday(original);
    };
  }

  private LocalDate nextWeekday(LocalDate holiday) {
    LocalDate day = holiday.plusDays(1);
    while (isWeekend(day) || calendar.isHoliday(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
  }

  /** A date that moved onto a holiday again is doubtful too: no rule says what then happens. */
  private @Nullable Doubt doubtOn(LocalDate day) {
    return calendar.isHoliday(day) && series.onHoliday() != OnHoliday.HOLD
        ? Doubt.HOLIDAY
        : calendar.doubtOn(day);
  }

  private void keep(SeriesDate date) {
    boolean off =
        series.cancelled().contains(date.date()) || series.cancelled().contains(date.original());
    (off ? cancelled : dates).add(date);
  }

  /** A date that was called off without standing in a rule or list. */
  private void keepCancelled(LocalDate day) {
    boolean known =
        cancelled.stream().anyMatch(c -> c.date().equals(day) || c.original().equals(day));
    if (!known && !day.isBefore(from)) {
      cancelled.add(new SeriesDate(day, null, null, null, null, null));
    }
  }

  private boolean isAsked(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until);
  }

  /** Two rules may give the same date, and a date may move onto another of its series. */
  private static List<SeriesDate> withoutRepeats(List<SeriesDate> all) {
    List<SeriesDate> kept = new ArrayList<>();
    for (SeriesDate date : all.stream().sorted().toList()) {
      if (kept.isEmpty() || !kept.getLast().isAt(date)) {
        kept.add(date);
      }
    }
    return kept;
  }
}
