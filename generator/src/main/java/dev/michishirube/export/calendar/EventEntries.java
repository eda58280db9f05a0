package dev.michishirube.export.calendar;

import dev.michishirube.model.Center;
import dev.michishirube.model.Dated;
import dev.michishirube.model.Event;
import dev.michishirube.model.Gatherings.Meeting;
import dev.michishirube.model.Location;
import dev.michishirube.model.PartialDate;
import dev.michishirube.model.ShortCode;
import dev.michishirube.model.Site;
import dev.michishirube.render.template.Words;
import dev.michishirube.time.series.Doubt;
import dev.michishirube.time.series.SeriesDate;
import dev.michishirube.time.series.SeriesDates;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The dates of an event as entries of a calendar. At-risk ones tell their times and no more. */
final class EventEntries {
  private final Site site;
  private final Words words;

  EventEntries(Site site, Words words) {
    this.site = site;
    this.words = words;
  }

  List<CalendarEntry> of(Meeting meeting) {
    SeriesDates ahead = site.eventDates().of(meeting.event());
    Map<LocalDate, Integer> seen = new HashMap<>();
    List<CalendarEntry> entries = new ArrayList<>();
    for (SeriesDate date : ahead.dates()) {
      int count = seen.merge(date.original(), 1, Integer::sum);
      entries.add(entry(meeting, date, date.doubt(), count, false));
    }
    for (SeriesDate date : ahead.cancelled()) {
      int count = seen.merge(date.original(), 1, Integer::sum);
      entries.add(entry(meeting, date, null, count, true));
    }
    return entries;
  }

  /** What a calendar calls an event. */
  String name(Meeting meeting) {
    String event = meeting.event().name();
    String center = site.nameOf(meeting.center());
    if (meeting.center().subject().atRisk()) {
      return site.config().neutralTitle();
    }
    return event.contains(center) ? event : words.get("calendar.of", event, center);
  }

  private CalendarEntry entry(
      Meeting meeting, SeriesDate date, @Nullable Doubt doubt, int count, boolean cancelled) {
    Center center = meeting.center();
    boolean atRisk = center.subject().atRisk();
    return new CalendarEntry(
        uid(meeting, date, count),
        stamp(center),
        date.date(),
        date.from(),
        date.to(),
        cancelled
            ? CalendarEntry.Status.CANCELLED
            : doubt == null ? CalendarEntry.Status.CONFIRMED : CalendarEntry.Status.TENTATIVE,
        name(meeting),
        atRisk ? null : place(center, meeting.event(), date),
        atRisk ? null : description(doubt),
        atRisk ? null : url(center));
  }

  private static String uid(Meeting meeting, SeriesDate date, int count) {
    String center = meeting.center().id();
    String event = meeting.event().id();
    boolean atRisk = meeting.center().subject().atRisk();
    return (atRisk ? ShortCode.of(center) : center)
        + "."
        + (atRisk ? ShortCode.of(event) : event)
        + "."
        + DateTimeFormatter.BASIC_ISO_DATE.format(date.original())
        + (count == 1 ? "" : "." + count)
        + "@michishirube";
  }

  private LocalDate stamp(Center center) {
    PartialDate asOf = center.evidence().asOf();
    return asOf == null || asOf.firstDay().isAfter(site.today()) ? site.today() : asOf.firstDay();
  }

  private @Nullable String place(Center center, Event event, SeriesDate date) {
    if (date.venue() != null) {
      return date.venue();
    }
    if (event.venue() != null) {
      return event.venue();
    }
    return switch (center.location()) {
      case Location.Public place -> address(place);
      case Location.AreaOnly area -> null;
      case Location.OnContact on -> null;
      case Location.Secret secret -> null;
      case Location.Unknown unknown -> null;
    };
  }

  private @Nullable String address(Location.Public place) {
    Dated<String> dated = place.address();
    String address = dated == null ? null : dated.on(site.today()).orElse(null);
    return address == null || place.building() == null ? address : address + " " + place.building();
  }

  private String description(@Nullable Doubt doubt) {
    String ask = words.get("calendar.ask");
    return doubt == null ? ask : words.of("doubt", doubt) + "\n" + ask;
  }

  private @Nullable String url(Center center) {
    String base = site.config().baseUrl();
    return base == null ? null : base + "centers/" + center.identity().slug() + "/";
  }
}
