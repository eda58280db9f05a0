package dev.michishirube.render.part;

import dev.michishirube.render.view.TextView;
import dev.michishirube.time.series.SeriesDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Dates of a series in words, with what speaks against them. */
public final class SeriesWords {
  private final PageContext page;

  public SeriesWords(PageContext page) {
    this.page = page;
  }

  /** {@code 2026年12月22日（令和8年12月22日）火曜 13:30〜15:00 区民会館}. */
  public TextView line(SeriesDate date) {
    return line(day(date.date()), date);
  }

  public String day(LocalDate day) {
    return page.words()
        .get("event.day", page.date(day), page.words().of("dayOfWeek", day.getDayOfWeek()));
  }

  /** The dates of one month; those that differ in nothing but the day share a line. */
  public List<TextView> lines(List<SeriesDate> month) {
    List<TextView> lines = new ArrayList<>();
    for (int i = 0; i < month.size(); ) {
      SeriesDate first = month.get(i);
      StringBuilder days = new StringBuilder(dayOfMonth(first));
      for (i++; i < month.size() && isAlike(first, month.get(i)); i++) {
        days.append(page.words().get("list.next")).append(dayOfMonth(month.get(i)));
      }
      lines.add(line(days.toString(), first));
    }
    return lines;
  }

  private String dayOfMonth(SeriesDate date) {
    LocalDate day = date.date();
    String weekday = page.words().of("dayOfWeek", day.getDayOfWeek());
    return page.words().get("event.dayOfMonth", day.getDayOfMonth(), weekday);
  }

  private static boolean isAlike(SeriesDate one, SeriesDate other) {
    return Objects.equals(one.from(), other.from())
        && Objects.equals(one.to(), other.to())
        && Objects.equals(one.venue(), other.venue())
        && one.doubt() == other.doubt()
        && one.movedFrom() == null
        && other.movedFrom() == null;
  }

  private TextView line(String days, SeriesDate date) {
    String before = days + times(date.from(), date.to());
    String venue = date.venue();
    String notes = notes(date);
    if (venue == null) {
      return new TextView(before + notes, null);
    }
    return page.isFirstLanguage()
        ? new TextView(before + " " + venue + notes, null)
        : new TextView(before + " ", venue, page.foreign(), notes);
  }

  private String times(@Nullable LocalTime from, @Nullable LocalTime to) {
    return from == null
        ? ""
        : " " + page.words().get("event.times", from, to == null ? "" : to.toString());
  }

  private String notes(SeriesDate date) {
    LocalDate moved = date.movedFrom();
    String from =
        moved == null
            ? ""
            : page.words().get("event.moved", moved.getMonthValue(), moved.getDayOfMonth(), moved);
    return date.doubt() == null
        ? from
        : from + page.words().get("event.doubtful", page.words().of("doubt", date.doubt()));
  }
}
