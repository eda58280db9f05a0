package dev.michishirube.render.part;

import dev.michishirube.model.night.Evening;
import dev.michishirube.model.night.Night;
import dev.michishirube.render.view.TextView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Nights in words. The hours after midnight belong to the evening before: 翌朝5時30分. */
public final class NightWords {
  private static final int DAY = 24 * 60;
  private static final int HALF_DAY = 12 * 60;

  private final PageContext page;

  public NightWords(PageContext page) {
    this.page = page;
  }

  /** {@code 11月22日（日曜）の昼と夜：今日}. */
  public String title(Evening evening) {
    String title =
        page.words().get(evening.dayOff() ? "tonight.dayAndNight" : "tonight.night", day(evening));
    long ahead = evening.date().toEpochDay() - page.site().today().toEpochDay();
    return ahead > 1
        ? title
        : page.words().get(ahead == 0 ? "tonight.today" : "tonight.tomorrow", title);
  }

  private String day(Evening evening) {
    String weekday = page.words().of("dayOfWeek", evening.date().getDayOfWeek());
    String holiday = evening.holiday();
    String said =
        holiday == null
            ? weekday
            : weekday
                + page.words().get("list.and")
                + (page.isFirstLanguage() ? holiday : page.words().get("tonight.holiday"));
    return page.words().get("tonight.day", day(evening.date()), said);
  }

  /** {@code 11月29日}. */
  public String day(LocalDate date) {
    return page.words().get("yearEnd.day", date.getMonthValue(), date.getDayOfMonth());
  }

  /** The times of one night, a line each. */
  public List<TextView> of(List<Night.Span> spans) {
    List<TextView> lines = new ArrayList<>();
    for (Night.Span span : spans) {
      lines.add(new TextView(words(span), null));
      String words = span.words();
      if (words != null) {
        lines.add(page.own(words));
      }
    }
    return lines;
  }

  private String words(Night.Span span) {
    if (span.from() == 0 && span.to() >= DAY && span.lastReception() == null) {
      return page.words().get("tonight.allDay");
    }
    String hours =
        span.to() >= 2 * DAY
            ? page.words().get("tonight.onward", time(span.from()))
            : page.words().get("tonight.span", time(span.from()), time(span.to()));
    Integer last = span.lastReception();
    return last == null ? hours : hours + page.words().get("tonight.last", time(last));
  }

  private String time(int minute) {
    if (minute <= DAY) {
      return clock(minute);
    }
    int next = minute - DAY;
    return page.words()
        .get(next <= HALF_DAY ? "tonight.nextMorning" : "tonight.nextDay", clock(next));
  }

  private String clock(int minute) {
    int hour = minute / 60;
    int rest = minute % 60;
    String padded = rest < 10 ? "0" + rest : Integer.toString(rest);
    return page.words().get(rest == 0 ? "tonight.hour" : "tonight.minute", hour, rest, padded);
  }
}
