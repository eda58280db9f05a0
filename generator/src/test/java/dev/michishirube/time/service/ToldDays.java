package dev.michishirube.time.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.check.ReferenceData;
import dev.michishirube.time.Holidays;
import dev.michishirube.time.rule.Opening;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a reader takes from the table of the week and from the special days, held to the engine. */
public final class ToldDays {
  private static final Holidays HOLIDAYS = ReferenceData.holidays();
  private static final int DAYS = 14;

  private ToldDays() {}

  /** Each of the next 14 days, as the page of {@code today} tells it, has the times it has. */
  public static void assertRight(ServiceHours hours, LocalDate today) {
    ServiceDays days = new ServiceDays(hours, HOLIDAYS);
    List<SpecialDays.Run> specials = new SpecialDays(hours, HOLIDAYS).within(today, DAYS);
    List<List<Season>> seasons = seasons(hours, today);
    for (LocalDate day = today; day.isBefore(today.plusDays(DAYS)); day = day.plusDays(1)) {
      List<Stretch> computed = days.on(day).stretches();
      Optional<SpecialDays.Run> special = coveringRun(specials, day);
      Optional<WeekTable> table = table(hours, seasons, day);
      if (special.isPresent()) {
        assertThat(bare(special.get())).as("%s on %s", hours, day).isEqualTo(bare(computed));
      } else if (table.isPresent()) {
        List<Stretch> said = table.get().weekdays().getOrDefault(day.getDayOfWeek(), List.of());
        assertThat(bare(said)).as("%s on %s", hours, day).isEqualTo(bare(computed));
      }
    }
  }

  private static Optional<SpecialDays.Run> coveringRun(
      List<SpecialDays.Run> specials, LocalDate day) {
    return specials.stream()
        .filter(run -> !day.isBefore(run.first()) && !day.isAfter(run.last()))
        .findFirst();
  }

  /** Those whose tables are shown today, for each hours with days of validity. */
  private static List<List<Season>> seasons(ServiceHours hours, LocalDate today) {
    return hours.phases().stream()
        .map(
            phase ->
                OrdinaryWeeks.of(phase.hours())
                    .map(weeks -> weeks.between(today, today.plusDays(DAYS - 1L)))
                    .orElse(List.of()))
        .toList();
  }

  private static Optional<WeekTable> table(
      ServiceHours hours, List<List<Season>> seasons, LocalDate day) {
    for (int i = 0; i < seasons.size(); i++) {
      if (hours.phases().get(i).covers(day)) {
        return seasons.get(i).stream()
            .filter(season -> season.covers(day))
            .findFirst()
            .map(Season::week);
      }
    }
    return Optional.empty();
  }

  private static List<Stretch> bare(SpecialDays.Run run) {
    DayTimes times = run.times();
    return bare(times.stretches());
  }

  /** Open minutes and unknown ones; a day that nobody knows is unknown, however its night ends. */
  private static List<Stretch> bare(List<Stretch> stretches) {
    return stretches.stream()
        .map(
            s ->
                s.opening() == Opening.UNKNOWN && s.from() == 0 && s.to() >= 24 * 60
                    ? new Stretch(0, 24 * 60, s.opening(), Reason.USUAL, null, null)
                    : new Stretch(s.from(), s.to(), s.opening(), Reason.USUAL, null, null))
        .toList();
  }
}
