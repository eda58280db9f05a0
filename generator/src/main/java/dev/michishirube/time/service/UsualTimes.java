package dev.michishirube.time.service;

import dev.michishirube.time.Holidays;
import dev.michishirube.time.rule.Schedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the hours would be on a day that nothing makes special: those of its weekday in its season,
 * or, where a table of weekdays cannot tell them, those of the day itself.
 */
final class UsualTimes {
  private static final Holidays NONE = new Holidays(List.of());

  private final List<ServiceHours.Phase> phases;
  private final List<Optional<Exact>> exact;

  UsualTimes(List<ServiceHours.Phase> phases) {
    this.phases = phases;
    this.exact =
        phases.stream().map(phase -> OrdinaryWeeks.exact(phase.hours()).map(Exact::new)).toList();
  }

  private record Exact(Schedule schedule, OrdinaryWeeks weeks, ServiceDays counted) {
    Exact(Schedule schedule) {
      this(schedule, new OrdinaryWeeks(schedule), new ServiceDays(schedule.withoutDates(), NONE));
    }

    List<Stretch> on(LocalDate day) {
      return weeks
          .on(day)
          .map(week -> week.weekdays().getOrDefault(day.getDayOfWeek(), List.of()))
          .orElseGet(() -> counted.on(day).stretches());
    }
  }

  /** Null when no exact hours cover the day. */
  @Nullable List<Stretch> on(LocalDate day) {
    Exact hours = covering(day);
    return hours == null ? null : hours.on(day);
  }

  /** Some of the hours name dates. */
  boolean haveDates() {
    return exact.stream().anyMatch(hours -> hours.isPresent() && hours.get().schedule().hasDates());
  }

  /** The rules of the hours of that day; null when no exact hours cover it. */
  @Nullable Schedule schedule(LocalDate day) {
    Exact hours = covering(day);
    return hours == null ? null : hours.schedule();
  }

  private @Nullable Exact covering(LocalDate day) {
    for (int i = 0; i < phases.size(); i++) {
      if (phases.get(i).covers(day)) {
        return exact.get(i).orElse(null);
      }
    }
    return null;
  }
}
