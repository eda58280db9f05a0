package dev.michishirube.render.jsonld;

import dev.michishirube.model.ServiceTimes;
import dev.michishirube.time.Hours;
import dev.michishirube.time.service.ServiceHours;
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
 * say. Only exact hours are said, and only those that are the same every week; days that differ
 * have their dates.
 *
 * @param said in the order: weeks, then the year end, then single days
 */
public record OpeningHours(List<Thing> said, Set<Unsaid> unsaid) {
  private static final int MONTHS = 13;

  public OpeningHours {
    said = List.copyOf(said);
    unsaid = Set.copyOf(unsaid);
  }

  /** As of a day; what is over is left out, and the year end is said for the months ahead. */
  public static OpeningHours of(ServiceTimes times, LocalDate today) {
    ServiceHours hours = times.hours();
    List<Thing> said = new ArrayList<>();
    Set<Unsaid> unsaid = EnumSet.noneOf(Unsaid.class);
    for (ServiceHours.Phase phase : hours.phases()) {
      if (phase.until() == null || !phase.until().isBefore(today)) {
        said.addAll(week(phase, unsaid));
      }
    }
    if (!said.isEmpty() && !hours.isAlways()) {
      said.addAll(yearEnd(hours, today, unsaid));
      seasons(hours, unsaid);
    }
    if (!said.isEmpty()) {
      said.addAll(singleDays(times, today, unsaid));
    }
    if (hours.lastReception() != null) {
      unsaid.add(Unsaid.LAST_RECEPTION);
    }
    return new OpeningHours(said, unsaid);
  }

  private static List<Thing> week(ServiceHours.Phase phase, Set<Unsaid> unsaid) {
    if (!(phase.hours() instanceof Hours.Spec spec)) {
      unsaid.add(Unsaid.WORDS);
      return List.of();
    }
    if (spec.certainty() != Hours.Certainty.EXACT) {
      unsaid.add(Unsaid.NOT_EXACT);
      return List.of();
    }
    Optional<WeekTable> week = WeekTable.of(spec);
    if (week.isEmpty()) {
      unsaid.add(Unsaid.NOT_WEEKLY);
      return List.of();
    }
    return WeekSpans.of(week.get(), unsaid).stream()
        .map(
            thing ->
                thing
                    .with("validFrom", text(phase.from()))
                    .with("validThrough", text(phase.until())))
        .toList();
  }

  private static List<Thing> yearEnd(ServiceHours hours, LocalDate today, Set<Unsaid> unsaid) {
    List<Thing> closed = new ArrayList<>();
    switch (hours.yearEnd()) {
      case YearEnd.Open open -> {}
      case YearEnd.Unknown unknown -> unsaid.add(Unsaid.YEAR_END_UNKNOWN);
      case YearEnd.Closed year -> {
        LocalDate end = today.plusMonths(MONTHS);
        for (LocalDate day = today; day.isBefore(end); day = day.plusDays(1)) {
          if (year.days().covers(day)) {
            LocalDate first = day;
            while (year.days().covers(day.plusDays(1))) {
              day = day.plusDays(1);
            }
            closed.add(WeekSpans.closed(first, day));
          }
        }
      }
    }
    return closed;
  }

  private static void seasons(ServiceHours hours, Set<Unsaid> unsaid) {
    if (!hours.publicOffice()) {
      unsaid.add(Unsaid.MID_AUGUST_UNKNOWN);
    }
    if (!hours.localDays().isEmpty()) {
      unsaid.add(Unsaid.LOCAL_DAY_UNKNOWN);
    }
  }

  private static List<Thing> singleDays(ServiceTimes times, LocalDate today, Set<Unsaid> unsaid) {
    return times.hours().singleDays().stream()
        .map(ServiceHours.SingleDay::date)
        .filter(date -> !date.isBefore(today))
        .distinct()
        .sorted()
        .flatMap(date -> WeekSpans.of(times.days().on(date), unsaid).stream())
        .toList();
  }

  private static @Nullable String text(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }
}
