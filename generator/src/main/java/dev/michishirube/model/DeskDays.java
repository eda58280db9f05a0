package dev.michishirube.model;

import dev.michishirube.time.Holidays;
import dev.michishirube.time.series.Doubt;
import dev.michishirube.time.series.SeriesCalendar;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** What a record's days off mean for its events: a desk that is closed makes a date doubtful. */
record DeskDays(Holidays holidays, Closures closures) implements SeriesCalendar {
  /** Public offices are closed from 29 December to 3 January; many desks a day longer. */
  private static final MonthDay FIRST = MonthDay.of(12, 28);

  private static final MonthDay LAST = MonthDay.of(1, 4);

  @Override
  public boolean isHoliday(LocalDate day) {
    return holidays.isHoliday(day);
  }

  @Override
  public @Nullable Doubt doubtOn(LocalDate day) {
    if (closures.exceptions().stream().anyMatch(e -> e.closed() && e.date().equals(day))) {
      return Doubt.DESK_CLOSED;
    }
    return switch (closures.yearEnd()) {
      case Closures.YearEnd.Open open -> null;
      case Closures.YearEnd.Unknown unknown -> isWithin(day, FIRST, LAST) ? Doubt.YEAR_END : null;
      case Closures.YearEnd.Closed closed ->
          isWithin(day, of(closed.from()), of(closed.to())) ? Doubt.DESK_CLOSED : null;
    };
  }

  private static MonthDay of(String monthAndDay) {
    return MonthDay.parse("--" + monthAndDay);
  }

  private static boolean isWithin(LocalDate day, MonthDay first, MonthDay last) {
    MonthDay date = MonthDay.from(day);
    boolean after = date.compareTo(first) >= 0;
    boolean before = date.compareTo(last) <= 0;
    return first.compareTo(last) <= 0 ? after && before : after || before;
  }
}
