package dev.michishirube.model;

import dev.michishirube.time.Holidays;
import dev.michishirube.time.series.Doubt;
import dev.michishirube.time.series.SeriesCalendar;
import dev.michishirube.time.service.LocalDays;
import dev.michishirube.time.service.YearEnd;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a record's days off mean for its events: a desk that is closed makes a date doubtful.
 *
 * @param publicOffice keeps to the calendar of offices, so that the days of お盆 are days like others
 */
record DeskDays(
    Holidays holidays, Closures closures, List<LocalDays> localDays, boolean publicOffice)
    implements SeriesCalendar {
  @Override
  public boolean isHoliday(LocalDate day) {
    return holidays.isHoliday(day);
  }

  @Override
  public @Nullable Doubt doubtOn(LocalDate day) {
    Optional<Closures.DayException> named =
        closures.exceptions().stream().filter(e -> e.date().equals(day)).findFirst();
    if (named.isPresent()) {
      return named.get().closed() ? Doubt.DESK_CLOSED : null;
    }
    Doubt yearEnd =
        switch (closures.yearEnd()) {
          case Closures.YearEnd.Open open -> null;
          case Closures.YearEnd.Unknown unknown ->
              YearEnd.WINDOW.covers(day) ? Doubt.YEAR_END : null;
          case Closures.YearEnd.Closed closed ->
              new YearEnd.Span(of(closed.from()), of(closed.to())).covers(day)
                  ? Doubt.DESK_CLOSED
                  : null;
        };
    return yearEnd == null ? seasonal(day) : yearEnd;
  }

  private @Nullable Doubt seasonal(LocalDate day) {
    if (!publicOffice && LocalDays.MID_AUGUST.covers(day)) {
      return Doubt.MID_AUGUST;
    }
    return localDays.stream().anyMatch(local -> local.days().covers(day)) ? Doubt.LOCAL_DAY : null;
  }

  private static MonthDay of(String monthAndDay) {
    return MonthDay.parse("--" + monthAndDay);
  }
}
