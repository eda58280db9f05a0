package dev.michishirube.render.part;

import dev.michishirube.render.template.Words;
import dev.michishirube.render.view.TextView;
import dev.michishirube.time.service.DayTimes;
import dev.michishirube.time.service.Reason;
import dev.michishirube.time.service.SpecialDays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Days that differ from the week: 「12月29日（火）〜1月3日（日） 年末年始の受付は確認できていません」. */
final class SpecialDayWords {
  private final PageContext page;
  private final ShortDayWords days;
  private final ClockWords clock;

  SpecialDayWords(PageContext page) {
    this.page = page;
    this.days = new ShortDayWords(page);
    this.clock = new ClockWords(page);
  }

  TextView of(SpecialDays.Run run) {
    DayTimes day = run.times();
    String when =
        day.reason() == Reason.NO_HOURS
            ? words().get("specialDay.from", days.of(run.first()))
            : days.of(run.first(), run.last());
    String note = day.note();
    if (run.isUnknown()) {
      Reason why = inSeason(day) == null ? day.stretches().getFirst().reason() : day.reason();
      return unknown(when, why, note);
    }
    String said = day.isClosed() ? closed(day) : open(day);
    String line = words().get("specialDay.line", when, said);
    return note == null
        ? new TextView(line, null)
        : page.around("specialDay.note", page.own(note), line);
  }

  private TextView unknown(String when, Reason reason, @Nullable String note) {
    String key =
        switch (reason) {
          case HOLIDAY, YEAR_END, MID_AUGUST -> reason.name().toLowerCase(Locale.ROOT);
          default -> "unknown";
        };
    if (reason == Reason.LOCAL_DAY && note != null) {
      return page.around("specialDay.local_day", page.own(note), when);
    }
    String line = words().get("specialDay.line", when, words().get("specialDay." + key));
    return note == null || reason != Reason.SINGLE_DAY
        ? new TextView(line, null)
        : page.around("specialDay.note", page.own(note), line);
  }

  private String closed(DayTimes day) {
    String season = inSeason(day);
    return season == null
        ? words().get("specialDay.off")
        : words().get("specialDay.seasonOff", season);
  }

  /** Words of the source to a stretch are in the record's page already. */
  private String open(DayTimes day) {
    String times =
        clock.of(day.stretches()).stream()
            .map(TextView::whole)
            .collect(Collectors.joining(words().get("clock.next")));
    String season = inSeason(day);
    String said = day.isDoubtful() ? times : words().get("specialDay.open", times);
    return season == null ? said : words().get("specialDay.seasonOpen", season, said);
  }

  private @Nullable String inSeason(DayTimes day) {
    return switch (day.reason()) {
      case YEAR_END -> words().get("specialDay.newYear");
      case MID_AUGUST -> words().get("specialDay.midAugust");
      default -> null;
    };
  }

  private Words words() {
    return page.words();
  }
}
