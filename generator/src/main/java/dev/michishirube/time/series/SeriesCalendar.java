package dev.michishirube.time.series;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a series asks about a day. */
public interface SeriesCalendar {
  boolean isHoliday(LocalDate day);

  /** What else makes it doubtful that something takes place on a day; null when nothing does. */
  @Nullable Doubt doubtOn(LocalDate day);
}
