package dev.michishirube.render.jsonld;

import dev.michishirube.time.rule.Opening;
import dev.michishirube.time.rule.Slice;
import dev.michishirube.time.service.DayTimes;
import dev.michishirube.time.service.Stretch;
import dev.michishirube.time.service.WeekTable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Spans of a week or of one day. Closed is said by opening and closing at the same time. */
final class WeekSpans {
  private static final String MIDNIGHT = "00:00";
  private static final String HOLIDAYS = "PublicHolidays";

  private WeekSpans() {}

  /** Weekdays with the same span together; then public holidays, where all are alike. */
  static List<Thing> of(WeekTable week, Set<Unsaid> unsaid) {
    Map<Span, List<String>> days = new LinkedHashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      for (Span span : spans(week.weekdays().getOrDefault(day, List.of()), unsaid)) {
        days.computeIfAbsent(span, s -> new ArrayList<>()).add(name(day));
      }
    }
    List<Thing> things = new ArrayList<>();
    days.forEach((span, names) -> things.add(thing(names, span)));
    if (things.isEmpty() || areHolidaysLikeWeekdays(week)) {
      return things;
    }
    if (week.everyHoliday().isEmpty()) {
      unsaid.add(Unsaid.HOLIDAYS_VARY);
      return things;
    }
    List<Stretch> holiday = week.everyHoliday().get();
    if (holiday.isEmpty()) {
      things.add(thing(List.of(HOLIDAYS), new Span(MIDNIGHT, MIDNIGHT)));
    } else if (holiday.stream().anyMatch(stretch -> stretch.opening() == Opening.UNKNOWN)) {
      unsaid.add(Unsaid.HOLIDAYS_UNKNOWN);
    } else {
      spans(holiday, unsaid).forEach(span -> things.add(thing(List.of(HOLIDAYS), span)));
    }
    return things;
  }

  private static boolean areHolidaysLikeWeekdays(WeekTable week) {
    return week.weekdays().entrySet().stream()
        .allMatch(
            day ->
                times(day.getValue())
                    .equals(times(week.holidays().getOrDefault(day.getKey(), List.of()))));
  }

  private static List<List<Object>> times(List<Stretch> stretches) {
    return stretches.stream()
        .<List<Object>>map(s -> List.of(s.from(), s.to(), s.opening()))
        .toList();
  }

  /**
   * Days that are named.
   *
   * @param day the first of them
   * @param last the last, with the same times
   */
  static List<Thing> of(DayTimes day, LocalDate last, Set<Unsaid> unsaid) {
    if (day.isClosed()) {
      return List.of(dated(thing(List.of(), new Span(MIDNIGHT, MIDNIGHT)), day.day(), last));
    }
    if (day.isDoubtful()) {
      unsaid.add(Unsaid.DAY_UNKNOWN);
      return List.of();
    }
    return spans(day.stretches(), unsaid).stream()
        .map(span -> dated(thing(List.of(), span), day.day(), last))
        .toList();
  }

  private static Thing dated(Thing thing, LocalDate first, LocalDate last) {
    return thing.with("validFrom", first.toString()).with("validThrough", last.toString());
  }

  private record Span(String opens, String closes) {}

  private static List<Span> spans(List<Stretch> stretches, Set<Unsaid> unsaid) {
    List<Span> spans = new ArrayList<>();
    for (Stretch stretch : stretches) {
      if (stretch.words() != null) {
        unsaid.add(Unsaid.REMARKS);
      }
      // A span may close at an earlier time of the next day, but not last longer than a day.
      if (stretch.opening() == Opening.UNKNOWN || stretch.to() - stretch.from() > Slice.DAY) {
        unsaid.add(Unsaid.UNKNOWN_TIMES);
      } else {
        spans.add(new Span(clock(stretch.from()), closes(stretch)));
      }
    }
    return spans;
  }

  /** A minute early where the true end would read as closed, or as the midnight before. */
  private static String closes(Stretch stretch) {
    boolean wholeDay = stretch.to() - stretch.from() == Slice.DAY;
    int end = wholeDay || stretch.to() == Slice.DAY ? stretch.to() - 1 : stretch.to();
    return clock(end % Slice.DAY);
  }

  private static String clock(int minutes) {
    return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
  }

  private static String name(DayOfWeek day) {
    String name = day.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private static Thing thing(List<String> days, Span span) {
    return Thing.of("OpeningHoursSpecification")
        .with(
            "dayOfWeek",
            days.stream().map(day -> new Json.Text("https://schema.org/" + day)).toList())
        .with("opens", span.opens())
        .with("closes", span.closes());
  }
}
