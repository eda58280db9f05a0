package dev.michishirube.time.rule;

import ch.poole.openinghoursparser.Rule;
import dev.michishirube.time.Holidays;
import dev.michishirube.time.HoursParser;
import dev.michishirube.time.service.YearEnd;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the engine makes of hours and of days off around them, said in the notation alone, so that
 * an evaluator that knows nothing of Japan can be asked. Each added rule overrules those before it.
 */
final class Composition {
  private static final YearEnd.Span OBON = new YearEnd.Span(MonthDay.of(8, 13), MonthDay.of(8, 16));

  /** A rule for dates alone. */
  private static final Pattern DATES =
      Pattern.compile(
          "(20[0-9]{2} )?[A-Z][a-z]{2} [0-9]{2}[^A-Z]*([A-Z][a-z]{2} [0-9]{2}[^A-Z]*)*");

  private final RealHours hours;
  private final Holidays holidays;
  private final Schedule schedule;
  private final List<String> rules = new ArrayList<>();

  private Composition(RealHours hours, Holidays holidays) {
    this.hours = hours;
    this.holidays = holidays;
    List<Rule> read = ((HoursParser.Parsed) HoursParser.parse(hours.spec())).rules();
    schedule = Schedule.of(read);
    rules.addAll(List.of(hours.spec().split("; ")));
    if (HolidaySilence.of(read)) {
      int dates = rules.size();
      while (dates > 0 && DATES.matcher(rules.get(dates - 1)).matches()) {
        dates--;
      }
      rules.add(dates, "PH unknown");
    }
  }

  static String of(RealHours hours, Holidays holidays) {
    return new Composition(hours, holidays).written();
  }

  private String written() {
    String[] ends = hours.yearEnd().split("\\.\\.");
    if (ends.length == 2) {
      YearEnd.Span closed = span(ends[0], ends[1]);
      if (!namesOneOf(closed)) {
        rules.add(dates(closed) + " off");
      }
    } else if (hours.yearEnd().equals("unknown")) {
      unknown(YearEnd.WINDOW, "");
    }
    if (!hours.office()) {
      unknown(OBON, "");
    }
    for (String day : hours.days().isEmpty() ? new String[0] : hours.days().split("&")) {
      String[] parts = day.split("=", 2);
      if (parts[0].length() == 5) {
        unknown(span(parts[0], parts[0]), " \"" + parts[1] + "\"");
      } else {
        LocalDate date = LocalDate.parse(parts[0]);
        String what = parts[1].equals("?") ? "unknown" : parts[1];
        rules.add(date.getYear() + " " + written(MonthDay.from(date)) + " " + what);
      }
    }
    return String.join("; ", rules);
  }

  /** Hours that name one of the days answer for them; 24/7 says every day of the year. */
  private void unknown(YearEnd.Span span, String words) {
    if (!schedule.isAlwaysOpen() && !namesOneOf(span)) {
      rules.add(dates(span) + " unknown" + words);
    }
  }

  private boolean namesOneOf(YearEnd.Span span) {
    return LocalDate.of(2026, 1, 1)
        .datesUntil(LocalDate.of(2028, 1, 1))
        .anyMatch(day -> span.covers(day) && schedule.namesDate(day, holidays));
  }

  private static YearEnd.Span span(String from, String to) {
    return new YearEnd.Span(MonthDay.parse("--" + from), MonthDay.parse("--" + to));
  }

  private static String dates(YearEnd.Span span) {
    String from = written(span.from());
    return span.from().equals(span.to()) ? from : from + "-" + written(span.to());
  }

  private static String written(MonthDay day) {
    return String.format(
        Locale.ROOT,
        "%s %02d",
        day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH),
        day.getDayOfMonth());
  }
}
