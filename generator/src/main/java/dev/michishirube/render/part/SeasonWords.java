package dev.michishirube.render.part;

import dev.michishirube.time.service.Season;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When the table of a week holds: 「4月1日〜10月31日の時間」; nothing where it holds all the year. */
final class SeasonWords {
  private final PageContext page;

  SeasonWords(PageContext page) {
    this.page = page;
  }

  /**
   * Null when the week holds now and nobody knows of an end.
   *
   * @param hoursFrom the first day of the hours themselves, when it is still to come
   */
  @Nullable String of(Season season, @Nullable LocalDate hoursFrom) {
    String hours = hoursFrom == null ? null : page.words().get("hours.from", page.date(hoursFrom));
    String days = days(season);
    return hours == null || days == null
        ? hours == null ? days : hours
        : page.words().get("week.both", hours, days);
  }

  private @Nullable String days(Season season) {
    LocalDate from = season.from();
    LocalDate until = season.until();
    if (until == null) {
      return from != null && from.isAfter(page.site().today())
          ? page.words().get("hours.from", page.date(from))
          : null;
    }
    return from != null && from.plusYears(1).isAfter(until)
        ? page.words().get("week.season", day(from), day(until))
        : page.words().get("week.seasonUntil", page.date(until));
  }

  private String day(LocalDate day) {
    return page.words().get("yearEnd.day", day.getMonthValue(), day.getDayOfMonth());
  }
}
