package dev.michishirube.time.state;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.michishirube.time.service.ServiceHours;
import dev.michishirube.time.service.WrittenHours;
import java.time.LocalDateTime;
import java.util.Locale;

/**
 * One line of the golden table; its columns are those of {@link WrittenHours}.
 *
 * @param expected the state at the moment
 * @param sentence the hours in words, as they hold on that day; lines joined by ／
 */
record GoldenCase(
    ServiceHours hours, LocalDateTime at, String expected, String sentence, String name) {
  static GoldenCase of(NamedCsvRecord row) {
    ServiceHours hours =
        WrittenHours.of(
            row.getField("spec"),
            row.getField("year_end"),
            row.getField("desk").equals("office"),
            row.getField("days"),
            row.getField("last"));
    return new GoldenCase(
        hours,
        LocalDateTime.parse(row.getField("at")),
        row.getField("expected"),
        row.getField("sentence"),
        row.toString().toLowerCase(Locale.ROOT));
  }
}
