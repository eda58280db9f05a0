package dev.michishirube.render.subject;

import dev.michishirube.model.Event;
import dev.michishirube.model.Fee;
import dev.michishirube.render.jsonld.Json;
import dev.michishirube.render.jsonld.Thing;
import dev.michishirube.render.part.PageContext;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events for search engines: dates that a record lists, never computed ones. */
final class EventData {
  private final PageContext page;

  EventData(PageContext page) {
    this.page = page;
  }

  /**
   * The occurrences that are still to come.
   *
   * @param address where the center is, when that may be told; else empty
   */
  List<Thing> of(List<Event> events, List<Thing> address) {
    List<Thing> things = new ArrayList<>();
    for (Event event : events) {
      for (Event.Occurrence occurrence : event.occurrences()) {
        if (!occurrence.date().isBefore(page.site().today())) {
          things.add(thing(event, occurrence, address));
        }
      }
    }
    return things;
  }

  private Thing thing(Event event, Event.Occurrence occurrence, List<Thing> address) {
    boolean cancelled = event.cancelled().contains(occurrence.date());
    String venue = occurrence.venue() == null ? event.venue() : occurrence.venue();
    Thing thing =
        Thing.of("Event")
            .with("name", event.name())
            .with("startDate", moment(occurrence, occurrence.from()))
            .with("endDate", occurrence.to() == null ? null : moment(occurrence, occurrence.to()))
            .with(
                "eventStatus",
                "https://schema.org/" + (cancelled ? "EventCancelled" : "EventScheduled"))
            // A venue of its own may lie elsewhere than the center.
            .with(
                "location",
                venue == null ? address : List.of(Thing.of("Place").with("name", venue)))
            .with("url", page.address().orElse(null));
    Fee fee = page.today(event.fee());
    return fee != null && fee.type() == Fee.Type.FREE
        ? thing.with("isAccessibleForFree", new Json.Flag(true))
        : thing;
  }

  /** Japan has one time zone and no summer time. */
  private static String moment(Event.Occurrence occurrence, @Nullable LocalTime time) {
    return time == null
        ? occurrence.date().toString()
        : occurrence.date() + "T" + time + ":00+09:00";
  }
}
