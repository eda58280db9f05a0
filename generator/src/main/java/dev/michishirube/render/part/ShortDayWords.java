package dev.michishirube.render.part;

import java.time.LocalDate;

/** Days of the near future, without a year: 「11月23日（月・祝）」. */
final class ShortDayWords {
  private final PageContext page;

  ShortDayWords(PageContext page) {
    this.page = page;
  }

  String of(LocalDate day) {
    boolean holiday = page.site().hours().isHoliday(day);
    return page.words()
        .get(
            holiday ? "shortDay.holiday" : "shortDay.date",
            Integer.toString(day.getMonthValue()),
            Integer.toString(day.getDayOfMonth()),
            page.words().of("shortDay", day.getDayOfWeek()));
  }

  /** From a day to a day; one day alone where they are the same. */
  String of(LocalDate first, LocalDate last) {
    return first.equals(last) ? of(first) : page.words().get("shortDay.span", of(first), of(last));
  }
}
