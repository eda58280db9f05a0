package dev.michishirube.time.words;

import dev.michishirube.time.rule.DaySelector;
import dev.michishirube.time.rule.Opening;
import dev.michishirube.time.rule.Schedule;
import dev.michishirube.time.service.YearEnd;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Adds what a record says of the days around New Year to what its hours say. */
final class AroundNewYear {
  private static final DaySelector.YearlyDates DAYS =
      new DaySelector.YearlyDates(MonthDay.of(12, 29), MonthDay.of(1, 3));

  private static final int ANY_YEAR = 2027;

  private AroundNewYear() {}

  static Told added(Schedule schedule, YearEnd yearEnd) {
    return switch (yearEnd) {
      case YearEnd.Closed closed -> {
        YearEnd.Span days = closed.days();
        yield with(
            Teller.inClauses(schedule),
            new Note(
                DayGroup.ofDates(new DaySelector.YearlyDates(days.from(), days.to())),
                Opening.CLOSED));
      }
      case YearEnd.Open open ->
          schedule.isAlwaysOpen() || isAnswered(schedule)
              ? Teller.tell(schedule)
              : with(Teller.tell(schedule), new Note(DayGroup.ofDates(DAYS), Opening.OPEN));
      case YearEnd.Unknown unknown ->
          schedule.isAlwaysOpen() || isAnswered(schedule)
              ? Teller.tell(schedule)
              : with(Teller.tell(schedule), new Note(DayGroup.ofDates(DAYS), Opening.UNKNOWN));
    };
  }

  private static Told with(Told told, Note note) {
    if (told.notes().contains(note)) {
      return told;
    }
    List<Note> notes = new ArrayList<>(told.notes());
    notes.add(note);
    return new Told(false, told.clauses(), notes, told.onHolidays());
  }

  /** The hours name a date of that time, in every year or in one. */
  private static boolean isAnswered(Schedule schedule) {
    Set<Integer> years = new TreeSet<>(Set.of(ANY_YEAR));
    schedule.rules().stream()
        .flatMap(rule -> rule.days().groups().stream())
        .flatMap(List::stream)
        .forEach(
            selector -> {
              if (selector instanceof DaySelector.Dates dates) {
                years.add(dates.from().getYear());
                years.add(dates.to().getYear() + 1);
              }
            });
    return years.stream().anyMatch(year -> namesADayBefore(year, schedule));
  }

  /** A day of the window that ends in January of {@code year}. */
  private static boolean namesADayBefore(int year, Schedule schedule) {
    LocalDate last = YearEnd.WINDOW.to().atYear(year);
    return YearEnd.WINDOW
        .from()
        .atYear(year - 1)
        .datesUntil(last.plusDays(1))
        .anyMatch(day -> schedule.namesDate(day, Weeks.NO_HOLIDAYS));
  }
}
