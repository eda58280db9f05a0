package dev.michishirube.check.calendar;

import dev.michishirube.diagnostic.Position;
import dev.michishirube.time.Holidays;
import java.time.LocalDate;

/** A row of the table: a public holiday, announced, and where its date stands. */
public record AnnouncedDay(Position position, LocalDate date, String name) {
  Holidays.Holiday holiday() {
    return new Holidays.Holiday(date, name, true);
  }
}
