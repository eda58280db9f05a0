package dev.michishirube.plan;

import dev.michishirube.model.Center;
import dev.michishirube.model.Event;
import dev.michishirube.model.Gatherings;
import dev.michishirube.model.ShortCode;
import dev.michishirube.model.Site;
import dev.michishirube.model.geo.Place;
import java.util.List;
import java.util.Optional;

/** Which calendars there are and where: of each event that has dates ahead, and of prefectures. */
public final class CalendarFiles {
  private final Site site;

  public CalendarFiles(Site site) {
    this.site = site;
  }

  /** The calendar of an event; empty when no date of it is known. */
  public Optional<String> of(Center center, Event event) {
    return site.eventDates().of(event).isEmpty()
        ? Optional.empty()
        : Optional.of("/centers/" + center.identity().slug() + "/" + name(center, event) + ".ics");
  }

  /** The calendar of a prefecture; empty when none of its events has a date. */
  public Optional<String> of(Place prefecture) {
    return meetings(prefecture).isEmpty()
        ? Optional.empty()
        : Optional.of(FixedPage.EVENTS.path() + prefecture.slug() + "/calendar.ics");
  }

  /**
   * What the calendar of a prefecture holds. At-risk events have calendars of their own alone: in a
   * list that tells its place their mere times would say too much.
   */
  public List<Gatherings.Meeting> meetings(Place prefecture) {
    return site.gatherings().in(prefecture).meetings().stream()
        .filter(m -> !m.center().subject().atRisk())
        .filter(m -> !site.eventDates().of(m.event()).isEmpty())
        .toList();
  }

  private static String name(Center center, Event event) {
    return center.subject().atRisk() ? ShortCode.of(event.id()) : event.id();
  }
}
