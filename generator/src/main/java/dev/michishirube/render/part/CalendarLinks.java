package dev.michishirube.render.part;

import dev.michishirube.model.Center;
import dev.michishirube.model.Event;
import dev.michishirube.model.geo.Place;
import dev.michishirube.plan.CalendarFiles;
import org.jspecify.annotations.Nullable;

/** Ways from a page to calendars, which are there once for all languages. */
public final class CalendarLinks {
  private final CalendarFiles files;
  private final Links links;

  public CalendarLinks(PageContext page) {
    this.files = new CalendarFiles(page.site());
    this.links = page.links();
  }

  /** The calendar of an event; null when no date of it is known. */
  public @Nullable String of(Center center, Event event) {
    return files.of(center, event).map(links::to).orElse(null);
  }

  /** The calendar of a prefecture; null when none of its events has a date. */
  public @Nullable String of(Place prefecture) {
    return files.of(prefecture).map(links::to).orElse(null);
  }
}
