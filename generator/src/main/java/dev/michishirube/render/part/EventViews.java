package dev.michishirube.render.part;

import dev.michishirube.model.Center;
import dev.michishirube.model.Event;
import dev.michishirube.model.YesNo;
import dev.michishirube.render.view.EventView;
import dev.michishirube.render.view.FactView;
import dev.michishirube.render.view.TextView;
import dev.michishirube.time.series.SeriesDate;
import dev.michishirube.time.series.SeriesDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Meetings: the rule in words, and the next dates where rule or record settle them. */
public final class EventViews {
  /** As many dates as one can plan with. */
  private static final int NEXT = 6;

  private final PageContext page;
  private final SeriesWords dates;
  private final CalendarLinks calendars;

  public EventViews(PageContext page) {
    this.page = page;
    this.dates = new SeriesWords(page);
    this.calendars = new CalendarLinks(page);
  }

  /** All events of a record. */
  public List<EventView> of(Center center) {
    return center.events().stream().map(event -> of(center, event)).toList();
  }

  /** One event of a record. */
  public EventView of(Center center, Event event) {
    return new EventView(
        page.own(event.name()), facts(event), past(event), calendars.of(center, event));
  }

  private List<FactView> facts(Event event) {
    List<FactView> facts = new ArrayList<>();
    add(facts, "fact.when", event.rules().stream().flatMap(r -> rule(r).stream()).toList());
    add(
        facts,
        "fact.holiday",
        List.of(page.word("onHoliday." + event.onHoliday().name().toLowerCase(Locale.ROOT))));
    SeriesDates ahead = page.site().eventDates().of(event);
    List<SeriesDate> next = ahead.dates().stream().limit(NEXT).toList();
    add(facts, "fact.dates", next.stream().map(dates::line).toList());
    add(facts, "fact.skipped", skipped(ahead, next));
    add(
        facts,
        "fact.cancelled",
        ahead.cancelled().stream().map(d -> new TextView(dates.day(d.date()), null)).toList());
    text(facts, "fact.venue", event.venue());
    List<TextView> ways = new ArrayList<>();
    yes(ways, "event.dropIn", event.dropIn());
    yes(ways, "event.lateArrival", event.lateArrivalOk());
    yes(ways, "event.leaveEarly", event.leaveEarlyOk());
    add(facts, "fact.joining", ways);
    add(facts, "fact.fee", FeeWords.of(event.fee(), page));
    add(facts, "fact.anonymity", TermWords.anonymity(event.anonymity(), page));
    if (event.eligible() != null) {
      add(facts, "fact.who", TermWords.who(event.eligible(), page));
    }
    text(facts, "fact.staff", event.staff());
    add(facts, "fact.features", event.features().stream().map(page::own).toList());
    add(facts, "fact.items", event.itemsGiven().stream().map(page::own).toList());
    text(facts, "fact.note", event.note());
    return facts;
  }

  /** Dates that fall out between today and the last date that is shown. */
  private List<TextView> skipped(SeriesDates ahead, List<SeriesDate> next) {
    return ahead.skipped().stream()
        .filter(day -> !next.isEmpty() && day.isBefore(next.getLast().date()))
        .map(day -> new TextView(dates.day(day), null))
        .toList();
  }

  private List<TextView> rule(Event.Recurrence rule) {
    List<TextView> lines = new ArrayList<>();
    if (rule.text() != null) {
      lines.add(page.own(rule.text()));
    } else {
      String days =
          rule.days().stream()
              .map(this::day)
              .collect(Collectors.joining(page.words().get("event.and")));
      boolean weekly = rule.days().stream().allMatch(day -> day.nth() == 0);
      if (weekly && !rule.alternate() && rule.everyMonths() == 1) {
        lines.add(new TextView(days, null));
      } else {
        String key =
            rule.alternate()
                ? "event.alternate"
                : rule.everyMonths() > 1 ? "event.everyMonths" : "event.monthly";
        lines.add(page.word(key, days, rule.everyMonths()));
      }
    }
    if (rule.from() != null && rule.to() != null) {
      lines.add(page.word("event.times", rule.from(), rule.to()));
    }
    if (rule.alternate() && rule.anchor() == null) {
      lines.add(page.word("event.anchorUnknown"));
    }
    return lines;
  }

  private String day(Event.Day day) {
    String weekday = page.words().of("dayOfWeek", day.weekday());
    if (day.nth() == 0) {
      return page.words().get("event.weekly", weekday);
    }
    return day.nth() < 0
        ? page.words().get("event.last", weekday)
        : page.words().get("event.nth", day.nth(), weekday);
  }

  private List<TextView> past(Event event) {
    List<TextView> past = new ArrayList<>();
    for (Event.Occurrence occurrence : inOrder(event).reversed()) {
      if (isOver(occurrence.date())) {
        past.add(
            event.cancelled().contains(occurrence.date())
                ? page.word("event.cancelled", dates.day(occurrence.date()))
                : dates.line(dateOf(occurrence)));
      }
    }
    return past;
  }

  private static SeriesDate dateOf(Event.Occurrence listed) {
    return new SeriesDate(listed.date(), listed.from(), listed.to(), listed.venue(), null, null);
  }

  private boolean isOver(LocalDate day) {
    return day.isBefore(page.site().today());
  }

  private static List<Event.Occurrence> inOrder(Event event) {
    return event.occurrences().stream()
        .sorted(Comparator.comparing(Event.Occurrence::date))
        .toList();
  }

  private void yes(List<TextView> lines, String key, YesNo value) {
    if (value == YesNo.YES) {
      lines.add(page.word(key));
    }
  }

  private void text(List<FactView> facts, String label, @Nullable String text) {
    if (text != null) {
      add(facts, label, List.of(page.own(text)));
    }
  }

  private void add(List<FactView> facts, String label, List<TextView> lines) {
    if (!lines.isEmpty()) {
      facts.add(new FactView(page.words().get(label), lines));
    }
  }
}
