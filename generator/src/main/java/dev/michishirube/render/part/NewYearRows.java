package dev.michishirube.render.part;

import dev.michishirube.model.ServiceTimes;
import dev.michishirube.render.template.Words;
import dev.michishirube.render.view.HoursView;
import dev.michishirube.time.service.Season;
import dev.michishirube.time.service.SpecialDays;
import dev.michishirube.time.service.YearEnd;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/**
 * What the table of a week says of New Year: by the record's year end, or by dates of the hours.
 */
final class NewYearRows {
  private final PageContext page;
  private final ClockWords clock;

  NewYearRows(PageContext page, ClockWords clock) {
    this.page = page;
    this.clock = clock;
  }

  /** None in the table of a season that is over by then. */
  List<HoursView.Row> of(Season season, ServiceTimes times) {
    LocalDate today = page.site().today();
    YearEnd yearEnd = times.hours().yearEnd();
    return times
        .specialDays()
        .aroundNewYear(today)
        .map(runs -> rows(runs, season))
        .orElseGet(() -> has(season, daysOf(yearEnd)) ? List.of(row(yearEnd)) : List.of());
  }

  private List<HoursView.Row> rows(List<SpecialDays.Run> runs, Season season) {
    List<HoursView.Row> rows = new ArrayList<>();
    for (SpecialDays.Run run : runs) {
      if (season.covers(run.first()) || season.covers(run.last())) {
        String days = days(MonthDay.from(run.first()), MonthDay.from(run.last()));
        rows.add(new HoursView.Row(days, clock.of(run.times().stretches())));
      }
    }
    return runs.isEmpty() && !season.hasEnds() ? List.of(likeWeekdays()) : rows;
  }

  private static YearEnd.Span daysOf(YearEnd yearEnd) {
    return yearEnd instanceof YearEnd.Closed closed ? closed.days() : YearEnd.WINDOW;
  }

  private boolean has(Season season, YearEnd.Span days) {
    LocalDate today = page.site().today();
    return !season.hasEnds()
        || today
            .datesUntil(today.plusYears(1))
            .anyMatch(day -> days.covers(day) && season.covers(day));
  }

  private HoursView.Row row(YearEnd yearEnd) {
    return switch (yearEnd) {
      case YearEnd.Open open -> likeWeekdays();
      case YearEnd.Closed closed ->
          new HoursView.Row(days(closed.days().from(), closed.days().to()), clock.of(List.of()));
      case YearEnd.Unknown unknown ->
          new HoursView.Row(
              days(YearEnd.WINDOW.from(), YearEnd.WINDOW.to()),
              List.of(page.word("clock.notConfirmed")));
    };
  }

  private HoursView.Row likeWeekdays() {
    return new HoursView.Row(words().get("week.yearEnd"), List.of(page.word("week.likeWeekdays")));
  }

  private String days(MonthDay first, MonthDay last) {
    return first.equals(last)
        ? words().get("week.yearEndDay", day(first))
        : words().get("week.yearEndDays", day(first), day(last));
  }

  private String day(MonthDay day) {
    return words().get("yearEnd.day", day.getMonthValue(), day.getDayOfMonth());
  }

  private Words words() {
    return page.words();
  }
}
