package dev.michishirube.time.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.time.Hours;
import dev.michishirube.time.HoursParser;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hours of the tables of cases. Columns:
 *
 * <ul>
 *   <li>spec: hours; {@code A @2027-04-01 B} changes on that day; {@code ~A} is approximate; {@code
 *       "…"} is text
 *   <li>year_end: open, unknown or {@code 12-29..01-03}
 *   <li>desk: {@code office} or {@code other}
 *   <li>days: single days, {@code 2026-11-24=off}, {@code =?} or hours; {@code 06-23=慰霊の日} a local
 *       day, {@code 06-23=!慰霊の日} one on which all public offices are closed; joined by {@code &}
 *   <li>last: last reception
 * </ul>
 */
public final class WrittenHours {
  private WrittenHours() {}

  public static ServiceHours of(
      String spec, String yearEnd, boolean office, String days, String last) {
    List<ServiceHours.SingleDay> singleDays = new ArrayList<>();
    List<LocalDays> localDays = new ArrayList<>();
    for (String day : days.split("&")) {
      String[] parts = day.split("=", 2);
      if (parts[0].length() == 10) {
        singleDays.add(singleDay(LocalDate.parse(parts[0]), parts[1]));
      } else if (!day.isBlank()) {
        MonthDay date = MonthDay.parse("--" + parts[0]);
        boolean closed = parts[1].startsWith("!");
        String name = parts[1].replace("!", "");
        localDays.add(new LocalDays(name, new YearEnd.Span(date, date), closed));
      }
    }
    return new ServiceHours(
        phases(spec), yearEnd(yearEnd), singleDays, localDays, office, minutes(last));
  }

  private static ServiceHours.SingleDay singleDay(LocalDate date, String what) {
    Hours hours = what.equals("off") || what.equals("?") ? null : hours(what);
    return new ServiceHours.SingleDay(date, what.equals("off"), hours, null);
  }

  private static List<ServiceHours.Phase> phases(String written) {
    String[] parts = written.split(" @");
    if (parts.length == 1) {
      return List.of(new ServiceHours.Phase(hours(written), null, null));
    }
    LocalDate day = LocalDate.parse(parts[1].substring(0, 10));
    return List.of(
        new ServiceHours.Phase(hours(parts[0]), null, day.minusDays(1)),
        new ServiceHours.Phase(hours(parts[1].substring(11)), day, null));
  }

  private static Hours hours(String written) {
    if (written.startsWith("\"")) {
      return new Hours.Text(written.replace("\"", ""), Hours.Certainty.EXACT);
    }
    boolean rough = written.startsWith("~");
    HoursParser.Result read = HoursParser.parse(rough ? written.substring(1) : written);
    assertThat(read).as(written).isInstanceOf(HoursParser.Parsed.class);
    HoursParser.Parsed parsed = (HoursParser.Parsed) read;
    return new Hours.Spec(
        parsed.spec(),
        parsed.rules(),
        null,
        rough ? Hours.Certainty.APPROXIMATE : Hours.Certainty.EXACT);
  }

  private static YearEnd yearEnd(String written) {
    if (written.equals("open")) {
      return new YearEnd.Open();
    }
    if (written.equals("unknown")) {
      return new YearEnd.Unknown();
    }
    String[] ends = written.split("\\.\\.");
    return new YearEnd.Closed(
        new YearEnd.Span(MonthDay.parse("--" + ends[0]), MonthDay.parse("--" + ends[1])));
  }

  private static @Nullable Integer minutes(String clock) {
    if (clock.isEmpty()) {
      return null;
    }
    String[] parts = clock.split(":");
    return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
  }
}
