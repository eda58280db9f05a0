package dev.michishirube.render.part;

import dev.michishirube.model.ServiceTimes;
import dev.michishirube.render.template.Words;
import dev.michishirube.render.view.HoursView;
import dev.michishirube.render.view.TextView;
import dev.michishirube.time.service.Season;
import dev.michishirube.time.service.Stretch;
import dev.michishirube.time.service.WeekTable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a week: weekdays that are alike together, then holidays, then New Year. */
final class WeekRows {
  private final PageContext page;
  private final ClockWords clock;

  WeekRows(PageContext page) {
    this.page = page;
    this.clock = new ClockWords(page);
  }

  /**
   * Empty when every day and every holiday of all the year is like any other: no table is needed to
   * say that.
   */
  List<HoursView.Row> of(Season season, WeekTable week, ServiceTimes times) {
    List<HoursView.Row> rows = new ArrayList<>(rows(week.weekdays(), null));
    List<HoursView.Row> holidays = holidays(week);
    if (!season.hasEnds()
        && rows.size() == 1
        && rows.getFirst().times().equals(holidays.getFirst().times())) {
      return List.of();
    }
    rows.addAll(holidays);
    rows.addAll(new NewYearRows(page, clock).of(season, times));
    return rows;
  }

  private List<HoursView.Row> holidays(WeekTable week) {
    if (week.everyHoliday().isPresent()) {
      return List.of(row(words().get("week.holidays"), week.everyHoliday().orElseThrow()));
    }
    return rows(week.weekdays(), null).equals(rows(week.holidays(), null))
        ? List.of(likeWeekdays(words().get("week.holidays")))
        : rows(week.holidays(), "week.holidaysOn");
  }

  /**
   * Weekdays that follow one another and are alike in one row each.
   *
   * @param around what is said around their names; null for the names alone
   */
  private List<HoursView.Row> rows(Map<DayOfWeek, List<Stretch>> days, @Nullable String around) {
    List<HoursView.Row> rows = new ArrayList<>();
    DayOfWeek[] week = DayOfWeek.values();
    for (int i = 0; i < week.length; ) {
      int first = i;
      List<TextView> times = clock.of(days.getOrDefault(week[first], List.of()));
      while (i < week.length && clock.of(days.getOrDefault(week[i], List.of())).equals(times)) {
        i++;
      }
      String names = names(week[first], week[i - 1]);
      rows.add(new HoursView.Row(around == null ? names : words().get(around, names), times));
    }
    return rows;
  }

  private String names(DayOfWeek first, DayOfWeek last) {
    String from = words().of("dayOfWeek", first);
    String to = words().of("dayOfWeek", last);
    return switch (last.compareTo(first)) {
      case 0 -> from;
      case 1 -> words().get("week.two", from, to);
      case 6 -> words().get("week.everyDay");
      default -> words().get("week.days", from, to);
    };
  }

  private HoursView.Row likeWeekdays(String label) {
    return new HoursView.Row(label, List.of(page.word("week.likeWeekdays")));
  }

  private HoursView.Row row(String label, List<Stretch> stretches) {
    return new HoursView.Row(label, clock.of(stretches));
  }

  private Words words() {
    return page.words();
  }
}
