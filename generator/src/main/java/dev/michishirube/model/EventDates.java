package dev.michishirube.model;

import dev.michishirube.time.Hours;
import dev.michishirube.time.series.NthWeekday;
import dev.michishirube.time.series.Series;
import dev.michishirube.time.series.SeriesCalendar;
import dev.michishirube.time.series.SeriesDates;
import dev.michishirube.time.series.SeriesRule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dates of events for the next twelve months. A rule that is only about right, or that only
 * words tell, gives none. Immutable.
 */
public final class EventDates {
  private static final int MONTHS = 12;

  /** By identity: each event of a record is one object, and its fields are many. */
  private final Map<Event, SeriesDates> byEvent = new IdentityHashMap<>();

  /**
   * The dates of records' events.
   *
   * @param daysOff what makes a day doubtful at a desk
   */
  EventDates(List<Center> centers, Function<Center, SeriesCalendar> daysOff, LocalDate today) {
    for (Center center : centers) {
      SeriesCalendar days = daysOff.apply(center);
      for (Event event : center.events()) {
        byEvent.put(event, seriesOf(event).dates(days, today, today.plusMonths(MONTHS)));
      }
    }
  }

  /** What an event of a record has ahead. */
  public SeriesDates of(Event event) {
    return byEvent.getOrDefault(event, SeriesDates.NONE);
  }

  private static Series seriesOf(Event event) {
    return new Series(
        event.rules().stream().flatMap(EventDates::rule).toList(),
        event.onHoliday(),
        event.occurrences().stream()
            .map(o -> new Series.Listed(o.date(), o.from(), o.to(), o.venue()))
            .toList(),
        Set.copyOf(event.cancelled()));
  }

  /** Where there are words too, they may say more than the weekday does. */
  private static Stream<SeriesRule> rule(Event.Recurrence rule) {
    if (rule.certainty() != Hours.Certainty.EXACT || rule.text() != null) {
      return Stream.empty();
    }
    return Stream.of(
        new SeriesRule(
            rule.days().stream().map(d -> new NthWeekday(d.weekday(), d.nth())).toList(),
            rule.everyMonths(),
            month(rule.anchor()),
            rule.from(),
            rule.to()));
  }

  private static @Nullable YearMonth month(@Nullable PartialDate anchor) {
    return anchor == null
            || anchor.month() == null
            || anchor.certainty() != PartialDate.Certainty.EXACT
        ? null
        : YearMonth.of(anchor.year(), anchor.month());
  }
}
