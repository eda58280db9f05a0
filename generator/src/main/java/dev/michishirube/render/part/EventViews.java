package dev.michishirube.render.part;

import dev.michishirube.model.Event;
import dev.michishirube.model.YesNo;
import dev.michishirube.render.view.EventView;
import dev.michishirube.render.view.FactView;
import dev.michishirube.render.view.TextView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Meetings and distributions: the rule in words; dates only where the record lists them. */
public final class EventViews {
  private final PageContext page;

  public EventViews(PageContext page) {
    this.page = page;
  }

  public List<EventView> of(List<Event> events) {
    return events.stream().map(this::of).toList();
  }

  /** One event. */
  public EventView of(Event event) {
    return new EventView(page.own(event.name()), facts(event), past(event));
  }

  private List<FactView> facts(Event event) {
    List<FactView> facts = new ArrayList<>();
    add(facts, "fact.when", event.rules().stream().flatMap(r -> rule(r).stream()).toList());
    add(
        facts,
        "fact.holiday",
        List.of(page.word("onHoliday." + event.onHoliday().name().toLowerCase(Locale.ROOT))));
    add(
        facts,
        "fact.dates",
        inOrder(event).stream()
            .filter(o -> !isOver(o.date()) && !event.cancelled().contains(o.date()))
            .map(o -> date(o))
            .toList());
    add(
        facts,
        "fact.cancelled",
        event.cancelled().stream()
            .filter(day -> !isOver(day))
            .sorted()
            .map(day -> new TextView(page.date(day), null))
            .toList());
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

  private List<TextView> rule(Event.Recurrence rule) {
    List<TextView> lines = new ArrayList<>();
    if (rule.text() != null) {
      lines.add(page.own(rule.text()));
    } else {
      String days =
          rule.days().stream()
              .map(this::day)
              .collect(Collectors.joining(page.words().get("event.and")));
      String key =
          rule.alternate()
              ? "event.alternate"
              : rule.everyMonths() > 1 ? "event.everyMonths" : "event.monthly";
      lines.add(page.word(key, days, rule.everyMonths()));
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
                ? page.word("event.cancelled", page.date(occurrence.date()))
                : date(occurrence));
      }
    }
    return past;
  }

  private boolean isOver(LocalDate day) {
    return day.isBefore(page.site().today());
  }

  private static List<Event.Occurrence> inOrder(Event event) {
    return event.occurrences().stream()
        .sorted(Comparator.comparing(Event.Occurrence::date))
        .toList();
  }

  private TextView date(Event.Occurrence occurrence) {
    String day = page.date(occurrence.date()) + times(occurrence);
    String venue = occurrence.venue();
    if (venue == null) {
      return new TextView(day, null);
    }
    return page.isFirstLanguage()
        ? new TextView(day + " " + venue, null)
        : new TextView(day + " ", venue, page.foreign(), "");
  }

  private String times(Event.Occurrence occurrence) {
    if (occurrence.from() == null) {
      return "";
    }
    String from = occurrence.from().toString();
    String to = occurrence.to() == null ? "" : occurrence.to().toString();
    return " " + page.words().get("event.times", from, to);
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
