package dev.michishirube.render.part;

import dev.michishirube.model.Closures;
import dev.michishirube.render.view.TextView;
import dev.michishirube.time.Hours;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/** The days around New Year, and single days that differ from the weekly hours. */
public final class ClosureWords {
  private ClosureWords() {}

  /** Empty when nobody has said. */
  public static List<TextView> yearEnd(Closures closures, PageContext page) {
    return switch (closures.yearEnd()) {
      case Closures.YearEnd.Closed closed ->
          List.of(page.word("yearEnd.closed", day(closed.from(), page), day(closed.to(), page)));
      case Closures.YearEnd.Open open -> List.of(page.word("yearEnd.open"));
      case Closures.YearEnd.Unknown unknown -> List.of();
    };
  }

  /** {@code 12-29} as 12月29日. */
  private static String day(String monthAndDay, PageContext page) {
    MonthDay day = MonthDay.parse("--" + monthAndDay);
    return page.words().get("yearEnd.day", day.getMonthValue(), day.getDayOfMonth());
  }

  /** Days that are still to come. */
  public static List<TextView> exceptions(Closures closures, PageContext page) {
    List<TextView> lines = new ArrayList<>();
    for (Closures.DayException day : closures.exceptions()) {
      if (day.date().isBefore(page.site().today())) {
        continue;
      }
      String date = page.date(day.date());
      Hours hours = day.hours();
      if (day.closed()) {
        lines.add(page.word("exception.closed", date));
      } else if (hours != null) {
        new HoursWords(page)
            .ofOneDay(hours, day.date())
            .forEach(h -> lines.add(page.around("exception.open", h, date)));
      } else if (day.note() != null) {
        lines.add(new TextView(date, null));
      }
      if (day.note() != null) {
        lines.add(page.own(day.note()));
      }
    }
    return lines;
  }
}
