package dev.michishirube.time.service;

import dev.michishirube.time.Hours;
import dev.michishirube.time.rule.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The ordinary weeks of exact hours as the year goes: one for always, or one for each season. Days
 * that the hours name by their dates ({@code Dec 29-Jan 03 off}) are no part of them. Safe to
 * share.
 */
public final class OrdinaryWeeks {
  /** Days in each direction after which an end of a season is not looked for. */
  private static final int FAR = 400;

  private final Schedule schedule;
  private final boolean haveSeasons;
  private final Map<BitSet, Optional<WeekTable>> weeks = new ConcurrentHashMap<>();

  OrdinaryWeeks(Schedule schedule) {
    this.schedule = schedule;
    this.haveSeasons = schedule.hasSeasons();
  }

  /** Empty when the hours are not exact. */
  public static Optional<OrdinaryWeeks> of(Hours hours) {
    return exact(hours).map(OrdinaryWeeks::new);
  }

  static Optional<Schedule> exact(Hours hours) {
    return hours instanceof Hours.Spec spec && spec.certainty() == Hours.Certainty.EXACT
        ? Optional.of(Schedule.of(spec.rules()))
        : Optional.empty();
  }

  /** The week of the season in which the day lies; empty when it is not the same every week. */
  public Optional<WeekTable> on(LocalDate day) {
    return weeks.computeIfAbsent(
        schedule.inForce(day),
        inForce -> {
          Schedule season = schedule.inSeason(inForce);
          return season.countsWeekdays() ? Optional.empty() : Optional.of(WeekTable.of(season));
        });
  }

  /** The seasons of a stretch of the calendar, both ends inclusive, in order and without gaps. */
  public List<Season> between(LocalDate first, LocalDate last) {
    List<Season> seasons = new ArrayList<>();
    LocalDate from = edge(first, -1);
    for (LocalDate day = first; day != null && !day.isAfter(last); ) {
      LocalDate until = edge(day, 1);
      seasons.add(new Season(on(day).orElse(null), from, until));
      day = until == null ? null : until.plusDays(1);
      from = day;
    }
    return seasons;
  }

  private @Nullable LocalDate edge(LocalDate day, int step) {
    if (!haveSeasons) {
      return null;
    }
    Optional<WeekTable> week = on(day);
    LocalDate edge = day;
    for (int i = 0; i < FAR; i++) {
      LocalDate next = edge.plusDays(step);
      if (!Objects.equals(on(next), week)) {
        return edge;
      }
      edge = next;
    }
    return null;
  }
}
