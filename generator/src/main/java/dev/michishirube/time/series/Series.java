package dev.michishirube.time.series;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes place again and again.
 *
 * @param listed single dates that are settled: they add to the rules, and on a date of a rule they
 *     take its place
 * @param cancelled dates that were called off, as the rule gives them or as they were moved to
 */
public record Series(
    List<SeriesRule> rules, OnHoliday onHoliday, List<Listed> listed, Set<LocalDate> cancelled) {
  public Series {
    rules = List.copyOf(rules);
    listed = List.copyOf(listed);
    cancelled = Set.copyOf(cancelled);
  }

  /** A single date; without times on a date of a rule, those of the rule hold. */
  public record Listed(
      LocalDate date, @Nullable LocalTime from, @Nullable LocalTime to, @Nullable String venue) {}

  /**
   * The dates of the rules from {@code from} on and before {@code until}, and all listed ones from
   * {@code from} on.
   */
  public SeriesDates dates(SeriesCalendar calendar, LocalDate from, LocalDate until) {
    return new SeriesRun(this, calendar, from, until).run();
  }

  /** The rule that gives a date, if one does. */
  @Nullable SeriesRule ruleOf(LocalDate day) {
    return rules.stream()
        .filter(rule -> rule.in(YearMonth.from(day)).contains(day))
        .findFirst()
        .orElse(null);
  }

  boolean isListed(LocalDate day) {
    return listed.stream().anyMatch(date -> date.date().equals(day));
  }

  /** The listed dates with the times that hold for them. */
  List<SeriesDate> listedDates() {
    List<SeriesDate> dates = new ArrayList<>();
    for (Listed date : listed) {
      SeriesRule rule = date.from() == null ? ruleOf(date.date()) : null;
      dates.add(
          new SeriesDate(
              date.date(),
              rule == null ? date.from() : rule.from(),
              rule == null || date.to() != null ? date.to() : rule.to(),
              date.venue(),
              null,
              null));
    }
    return dates;
  }
}
