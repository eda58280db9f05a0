package dev.michishirube.export.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Writes a calendar. Each date is an entry of its own: only so can one date be doubtful, moved or
 * called off in every calendar program, of which many leave RDATE out.
 */
final class CalendarWriter {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("'T'HHmmss", Locale.ROOT);
  private static final String ZONE = "Asia/Tokyo";

  private CalendarWriter() {}

  static byte[] write(String name, List<CalendarEntry> entries) {
    CalendarText text = new CalendarText();
    text.line("BEGIN", "VCALENDAR")
        .line("VERSION", "2.0")
        .line("PRODID", "-//Michishirube//Michishirube//JA")
        .line("CALSCALE", "GREGORIAN")
        .text("X-WR-CALNAME", name)
        .line("X-WR-TIMEZONE", ZONE);
    zone(text);
    entries.forEach(entry -> entry(text, entry));
    return text.line("END", "VCALENDAR").bytes();
  }

  /** Japan has had one time and no summer time since 1952. */
  private static void zone(CalendarText text) {
    text.line("BEGIN", "VTIMEZONE")
        .line("TZID", ZONE)
        .line("BEGIN", "STANDARD")
        .line("DTSTART", "19700101T000000")
        .line("TZOFFSETFROM", "+0900")
        .line("TZOFFSETTO", "+0900")
        .line("TZNAME", "JST")
        .line("END", "STANDARD")
        .line("END", "VTIMEZONE");
  }

  private static void entry(CalendarText text, CalendarEntry entry) {
    text.line("BEGIN", "VEVENT")
        .text("UID", entry.uid())
        .line("DTSTAMP", DAY.format(entry.stamp()) + "T000000Z");
    times(text, entry);
    text.text("SUMMARY", entry.summary());
    if (entry.location() != null) {
      text.text("LOCATION", entry.location());
    }
    if (entry.description() != null) {
      text.text("DESCRIPTION", entry.description());
    }
    if (entry.url() != null) {
      text.line("URL", entry.url());
    }
    text.line("STATUS", entry.status().name()).line("END", "VEVENT");
  }

  private static void times(CalendarText text, CalendarEntry entry) {
    LocalTime from = entry.from();
    LocalTime to = entry.to();
    if (from == null) {
      text.line("DTSTART;VALUE=DATE", DAY.format(entry.date()));
      return;
    }
    text.line("DTSTART;TZID=" + ZONE, DAY.format(entry.date()) + TIME.format(from));
    if (to != null) {
      LocalDate end = to.isAfter(from) ? entry.date() : entry.date().plusDays(1);
      text.line("DTEND;TZID=" + ZONE, DAY.format(end) + TIME.format(to));
    }
  }
}
