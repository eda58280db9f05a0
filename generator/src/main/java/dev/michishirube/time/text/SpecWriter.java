package dev.michishirube.time.text;

import dev.michishirube.time.text.NamedDays.DateRange;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the table in OSM {@code opening_hours}, days with the same hours together. */
final class SpecWriter {
  private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private SpecWriter() {}

  static String write(OpenWeek week) {
    List<String> rules = new ArrayList<>();
    boolean holidaysApart = weekdays(week, rules);
    for (OpenWeek.NthOpen open : week.nths) {
      String nths =
          open.nth().nths().stream().map(String::valueOf).collect(Collectors.joining(","));
      String day = DAYS.get(open.nth().weekday());
      rules.add(open.months() + day + "[" + nths + "] " + times(open.spans()));
    }
    holidays(week, holidaysApart, rules);
    for (OpenWeek.MonthDayOpen open : week.daysOfMonth) {
      String every =
          MONTHS.stream()
              .map(m -> String.format(Locale.ROOT, "%s %02d", m, open.day()))
              .collect(Collectors.joining(","));
      rules.add(every + " " + times(open.spans()));
    }
    week.dates.forEach(open -> rules.add(dates(open.dates()) + " " + times(open.spans())));
    week.datesOff.forEach(range -> rules.add(dates(range) + " off"));
    if (week.obonUnknown) {
      rules.add("Aug 13-16 unknown");
    }
    return String.join("; ", rules);
  }

  /** Whether holidays have hours that still need a rule of their own. */
  private static boolean weekdays(OpenWeek week, List<String> rules) {
    Map<List<ClockSpan>, Integer> groups = new LinkedHashMap<>();
    for (int day = 0; day < OpenWeek.HOLIDAY; day++) {
      if (!week.spans.get(day).isEmpty()) {
        groups.merge(week.spans.get(day), 1 << day, Integer::sum);
      }
    }
    List<ClockSpan> holiday = week.spans.get(OpenWeek.HOLIDAY);
    boolean open = week.holidays == OpenWeek.Holidays.OPEN;
    int left = groups.size();
    boolean apart = open;
    for (Map.Entry<List<ClockSpan>, Integer> group : groups.entrySet()) {
      left--;
      boolean with = open && left == 0 && group.getKey().equals(holiday) && week.nths.isEmpty();
      apart &= !with;
      boolean always = group.getKey().equals(List.of(ClockSpan.WHOLE_DAY));
      if (week.daysUnsaid) {
        rules.add(times(group.getKey()) + " unknown \"曜日は確認できていません\"");
      } else if (with && always && group.getValue() == NamedDays.ALL) {
        rules.add("24/7");
      } else {
        rules.add(days(group.getValue()) + (with ? ",PH " : " ") + times(group.getKey()));
      }
    }
    return apart;
  }

  private static void holidays(OpenWeek week, boolean apart, List<String> rules) {
    if (apart) {
      rules.add("PH " + times(week.spans.get(OpenWeek.HOLIDAY)));
    } else if (week.holidays == OpenWeek.Holidays.OFF) {
      rules.add("PH off");
    } else if (week.holidays == OpenWeek.Holidays.UNKNOWN && !week.daysUnsaid && !rules.isEmpty()) {
      rules.add("PH unknown");
    }
    if (week.holidaysMove) {
      rules.add("PH +1 day unknown");
    }
  }

  private static String days(int mask) {
    List<String> parts = new ArrayList<>();
    int day = 0;
    while (day < 7) {
      int end = day;
      while (end < 7 && (mask & 1 << end) != 0) {
        end++;
      }
      if (end - day > 2) {
        parts.add(DAYS.get(day) + "-" + DAYS.get(end - 1));
      } else {
        parts.addAll(DAYS.subList(day, end));
      }
      day = Math.max(end, day + 1);
    }
    return String.join(",", parts);
  }

  private static String dates(DateRange range) {
    if (range.from().equals(range.to())) {
      return date(range.from());
    }
    return range.from().getMonth() == range.to().getMonth()
        ? String.format(Locale.ROOT, "%s-%02d", date(range.from()), range.to().getDayOfMonth())
        : date(range.from()) + "-" + date(range.to());
  }

  private static String date(MonthDay day) {
    return String.format(
        Locale.ROOT, "%s %02d", MONTHS.get(day.getMonthValue() - 1), day.getDayOfMonth());
  }

  private static String times(List<ClockSpan> spans) {
    return spans.stream().map(ClockSpan::spec).collect(Collectors.joining(","));
  }
}
