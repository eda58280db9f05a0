package dev.michishirube.render.part;

import dev.michishirube.model.PartialDate;
import dev.michishirube.model.Period;

/** From a date to a date, in words. */
public final class PeriodWords {
  private PeriodWords() {}

  /** Open ends are said by what is known. */
  public static String of(Period period, PageContext page) {
    PartialDate from = period.from();
    PartialDate to = period.to();
    if (to == null) {
      return from == null
          ? page.words().get("unknown")
          : page.words().get("period.since", page.date(from));
    }
    return from == null
        ? page.words().get("period.until", page.date(to))
        : page.words().get("period.fromTo", page.date(from), page.date(to));
  }
}
