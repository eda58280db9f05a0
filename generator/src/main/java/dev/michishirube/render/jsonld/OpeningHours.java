package dev.michishirube.render.jsonld;

import dev.michishirube.model.ServiceTimes;
import dev.michishirube.time.Hours;
import dev.michishirube.time.service.DayTimes;
import dev.michishirube.time.service.LocalDays;
import dev.michishirube.time.service.OrdinaryWeeks;
import dev.michishirube.time.service.Season;
import dev.michishirube.time.service.ServiceHours;
import dev.michishirube.time.service.SpecialDays;
import dev.michishirube.time.service.WeekTable;
import dev.michishirube.time.service.YearEnd;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The hours of a way of contact as {@code OpeningHoursSpecification}, and what of them that cannot
 * say. Only exact hours are said, and only those that are the same every week, or every week of a
 * season; days that differ have their dates.
 *
 * @param said in the order: weeks, then the year end and dates of the hours, then single days
 */
public record OpeningHours(List<Thing> said, Set<Unsaid> unsaid) {
  private static final int MONTHS = 13;

  public OpeningHours {
    said = List.copyOf(said);
    unsaid = Set.copyOf(unsaid);
  }

  /** As of a day; what is over is left out, and dates are said for the months ahead. */
  public static OpeningHours of(ServiceTimes times, LocalDate today) {
    ServiceHours hours = times.hours();
    List<Thing> said = new ArrayList<>();
    Set<Unsaid> unsaid = EnumSet.noneOf(Unsaid.class);
    for (ServiceHours.Phase phase : hours.phases()) {
      if (phase.until() == null || !phase.until().isBefore(today)) {
        said.addAll(weeks(phase, today, unsaid));
      }
    }
    if (!said.isEmpty()) {
      said.addAll(dates(times, today, unsaid));
      if (!hours.isAlways()) {
        unknownDays(times, today, unsaid);
      }
      said.addAll(singleDays(times, today, unsaid));
    }
    if (hours.lastReception() != null) {
      unsaid.add(Unsaid.LAST_RECEPTION);
    }
    return new OpeningHours(said, unsaid);
  }

  private static List<Thing> weeks(ServiceHours.Phase phase, LocalDate today, Set<Unsaid> unsaid) {
    Optional<OrdinaryWeeks> weeks = OrdinaryWeeks.of(phase.hours());
    if (weeks.isEmpty()) {
      unsaid.add(phase.hours() instanceof Hours.Spec ? Unsaid.NOT_EXACT : Unsaid.WORDS);
      return List.of();
    }
    LocalDate first = latest(today, phase.from());
    LocalDate last = earliest(first.plusMonths(MONTHS), phase.until());
    List<Thing> things = new ArrayList<>();
    for (Season season : weeks.get().between(first, last)) {
      WeekTable week = season.week();
      if (week == null) {
        unsaid.add(Unsaid.NOT_WEEKLY);
        continue;
      }
      LocalDate from = season.from() == null ? phase.from() : latest(season.from(), phase.from());
      LocalDate until =
          season.until() == null ? phase.until() : earliest(season.until(), phase.until());
      for (Thing thing : WeekSpans.of(week, unsaid)) {
        things.add(thing.with("validFrom", text(from)).with("validThrough", text(until)));
      }
    }
    return things;
  }

  /** The year end that the record names, and the days that the hours name by their dates. */
  private static List<Thing> dates(ServiceTimes times, LocalDate today, Set<Unsaid> unsaid) {
    if (!(times.hours().yearEnd() instanceof YearEnd.Closed)
        && !times.specialDays().areAnyNamed()) {
      return List.of();
    }
    List<Thing> things = new ArrayList<>();
    LocalDate end = today.plusMonths(MONTHS);
    for (LocalDate day = today; day.isBefore(end); day = day.plusDays(1)) {
      if (isDated(times, day)) {
        DayTimes first = times.days().on(day);
        while (isDated(times, day.plusDays(1))
            && times.days().on(day.plusDays(1)).hasTheTimesOf(first)) {
          day = day.plusDays(1);
        }
        things.addAll(WeekSpans.of(first, day, unsaid));
      }
    }
    return things;
  }

  private static boolean isDated(ServiceTimes times, LocalDate day) {
    ServiceHours hours = times.hours();
    return (times.specialDays().isNamed(day)
            || hours.yearEnd() instanceof YearEnd.Closed closed && closed.days().covers(day))
        && hours.singleDays().stream().noneMatch(single -> single.date().equals(day));
  }

  private static void unknownDays(ServiceTimes times, LocalDate today, Set<Unsaid> unsaid) {
    ServiceHours hours = times.hours();
    SpecialDays days = times.specialDays();
    if (hours.yearEnd() instanceof YearEnd.Unknown && !days.answerFor(YearEnd.WINDOW, today)) {
      unsaid.add(Unsaid.YEAR_END_UNKNOWN);
    }
    if (!hours.publicOffice() && !days.answerFor(LocalDays.MID_AUGUST, today)) {
      unsaid.add(Unsaid.MID_AUGUST_UNKNOWN);
    }
    if (hours.localDays().stream().anyMatch(local -> !days.answerFor(local.days(), today))) {
      unsaid.add(Unsaid.LOCAL_DAY_UNKNOWN);
    }
  }

  private static List<Thing> singleDays(ServiceTimes times, LocalDate today, Set<Unsaid> unsaid) {
    return times.hours().singleDays().stream()
        .map(ServiceHours.SingleDay::date)
        .filter(date -> !date.isBefore(today))
        .distinct()
        .sorted()
        .flatMap(date -> WeekSpans.of(times.days().on(date), date, unsaid).stream())
        .toList();
  }

  private static @Nullable String text(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }

  private static LocalDate latest(LocalDate date, @Nullable LocalDate other) {
    return other == null || other.isBefore(date) ? date : other;
  }

  private static LocalDate earliest(LocalDate date, @Nullable LocalDate other) {
    return other == null || other.isAfter(date) ? date : other;
  }
}
