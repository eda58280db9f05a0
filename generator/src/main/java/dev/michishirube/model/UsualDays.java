package dev.michishirube.model;

import dev.michishirube.time.Holidays;
import dev.michishirube.time.Hours;
import dev.michishirube.time.rule.Opening;
import dev.michishirube.time.rule.Schedule;
import dev.michishirube.time.service.ServiceDays;
import dev.michishirube.time.service.ServiceHours;
import dev.michishirube.time.service.Stretch;
import dev.michishirube.time.service.YearEnd;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The days of hours that are none of New Year, with and without public holidays. */
final class UsualDays {
  /** A Monday. Hours that are the same every week have the same week everywhere. */
  private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);

  private static final int WEEK = 7;

  /** For hours that name weeks of the month, months or dates. */
  private static final int YEAR = 366;

  private static final int EVENING = 18 * 60;
  private static final int MORNING = 8 * 60;

  private final Hours.Spec hours;
  private final @Nullable Integer lastReception;
  private final Schedule schedule;

  UsualDays(Hours.Spec hours, @Nullable Integer lastReception) {
    this.hours = hours;
    this.lastReception = lastReception;
    this.schedule = Schedule.of(hours.rules());
  }

  OpeningFacts facts() {
    int days = schedule.isWeekly() ? WEEK : YEAR;
    List<Begun> usual = begun(days, new Holidays(List.of()));
    List<Begun> holidays =
        begun(
            days,
            new Holidays(
                IntStream.range(-1, days + 1)
                    .mapToObj(i -> new Holidays.Holiday(FIRST.plusDays(i), "", false))
                    .toList()));
    return new OpeningFacts(
        any(usual, Begun::isAtNight),
        any(usual, begun -> begun.on() == DayOfWeek.SATURDAY),
        any(usual, begun -> begun.on() == DayOfWeek.SUNDAY),
        any(holidays, begun -> true),
        schedule.isAlwaysOpen());
  }

  private record Begun(DayOfWeek on, Stretch stretch) {
    boolean isAtNight() {
      Integer last = stretch.lastReception();
      return stretch.from() < MORNING || (last == null ? stretch.to() : last) > EVENING;
    }
  }

  private List<Begun> begun(int days, Holidays holidays) {
    ServiceHours all =
        new ServiceHours(
            List.of(new ServiceHours.Phase(hours, null, null)),
            new YearEnd.Open(),
            List.of(),
            List.of(),
            true,
            lastReception);
    return new ServiceDays(all, holidays)
        .from(FIRST, days).stream()
            .filter(day -> !YearEnd.WINDOW.covers(day.day()))
            .flatMap(
                day ->
                    day.stretches().stream()
                        .map(stretch -> new Begun(day.day().getDayOfWeek(), stretch)))
            .toList();
  }

  private static YesNo any(List<Begun> begun, Predicate<Begun> wanted) {
    List<Opening> openings =
        begun.stream().filter(wanted).map(b -> b.stretch().opening()).distinct().toList();
    if (openings.contains(Opening.OPEN)) {
      return YesNo.YES;
    }
    return openings.isEmpty() ? YesNo.NO : YesNo.UNKNOWN;
  }
}
