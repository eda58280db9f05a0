package dev.michishirube.export.calendar;

import dev.michishirube.artifact.Artifact;
import dev.michishirube.model.Center;
import dev.michishirube.model.Event;
import dev.michishirube.model.Gatherings.Meeting;
import dev.michishirube.model.Site;
import dev.michishirube.model.geo.Place;
import dev.michishirube.plan.CalendarFiles;
import dev.michishirube.render.template.Words;
import java.util.ArrayList;
import java.util.List;

/** All calendars of a site, in the language that it is written in. */
public final class Calendars {
  private final Site site;
  private final CalendarFiles files;
  private final EventEntries entries;
  private final Words words;

  public Calendars(Site site, Words words) {
    this.site = site;
    this.files = new CalendarFiles(site);
    this.entries = new EventEntries(site, words);
    this.words = words;
  }

  /** One of each event that has a date ahead, and one of each prefecture that has such events. */
  public List<Artifact> all() {
    List<Artifact> all = new ArrayList<>();
    for (Center center : site.centers()) {
      for (Event event : center.events()) {
        Meeting meeting = new Meeting(center, event);
        files
            .of(center, event)
            .ifPresent(path -> all.add(file(path, entries.name(meeting), entries.of(meeting))));
      }
    }
    for (Place prefecture : site.gatherings().prefectures()) {
      files.of(prefecture).ifPresent(path -> all.add(ofPrefecture(path, prefecture)));
    }
    return all;
  }

  private Artifact ofPrefecture(String path, Place prefecture) {
    List<CalendarEntry> dates =
        files.meetings(prefecture).stream().flatMap(m -> entries.of(m).stream()).toList();
    return file(path, words.get("events.in", prefecture.name()), dates);
  }

  private static Artifact file(String path, String name, List<CalendarEntry> dates) {
    return new Artifact.Calendar(path.substring(1), CalendarWriter.write(name, dates));
  }
}
