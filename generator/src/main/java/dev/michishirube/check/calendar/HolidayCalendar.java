package dev.michishirube.check.calendar;

import dev.michishirube.check.ReferenceData;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.load.SourceTree;
import dev.michishirube.time.Holidays;
import dev.michishirube.time.calendar.HolidayTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The public holidays of a guide: those that come with the generator, with the years of the content
 * folder's table in their place.
 *
 * @param rows of the content folder's table, in its order; empty when it has none
 * @param holidays all of them
 */
public record HolidayCalendar(List<AnnouncedDay> rows, Holidays holidays) {
  public HolidayCalendar {
    rows = List.copyOf(rows);
  }

  /** Reads the table of the content folder; what is wrong with it goes to {@code findings}. */
  public static HolidayCalendar of(SourceTree.@Nullable Table table, Findings findings) {
    if (table == null) {
      return new HolidayCalendar(List.of(), ReferenceData.holidays());
    }
    List<AnnouncedDay> rows = new HolidayRows(table, findings).read();
    List<Holidays.Holiday> own = rows.stream().map(AnnouncedDay::holiday).toList();
    List<Holidays.Holiday> all = HolidayTable.replacing(ReferenceData.announcedHolidays(), own);
    return new HolidayCalendar(rows, HolidayTable.of(all));
  }
}
