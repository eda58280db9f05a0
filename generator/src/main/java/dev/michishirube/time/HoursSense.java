package dev.michishirube.time;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the notation allows and a desk in Japan cannot mean. */
final class HoursSense {
  private static final int LEAP_YEAR = 2024;

  private HoursSense() {}

  static Optional<HoursParser.Failed> problemIn(List<Rule> rules, String spec) {
    for (Rule rule : rules) {
      HoursProblem problem = problemOf(rule);
      if (problem != null) {
        String part = rule.toString();
        int offset = Math.max(0, spec.indexOf(part));
        return Optional.of(new HoursParser.Failed(problem, offset, part));
      }
    }
    return Optional.empty();
  }

  private static @Nullable HoursProblem problemOf(Rule rule) {
    for (TimeSpan span : orNone(rule.getTimes())) {
      if (span.getStartEvent() != null || span.getEndEvent() != null) {
        return HoursProblem.VARIABLE_TIME;
      }
      if (span.getEnd() == TimeSpan.UNDEFINED_TIME && !span.isOpenEnded()) {
        return HoursProblem.NO_END;
      }
    }
    for (DateRange range : orNone(rule.getDates())) {
      for (DateWithOffset date : ends(range)) {
        if (date.getVarDate() != null) {
          return HoursProblem.VARIABLE_TIME;
        }
        if (!exists(date)) {
          return HoursProblem.IMPOSSIBLE_DATE;
        }
      }
    }
    return null;
  }

  private static List<DateWithOffset> ends(DateRange range) {
    return Stream.of(range.getStartDate(), range.getEndDate()).flatMap(Stream::ofNullable).toList();
  }

  private static boolean exists(DateWithOffset date) {
    if (date.getMonth() == null || date.getDay() == DateWithOffset.UNDEFINED_MONTH_DAY) {
      return true;
    }
    int year = date.getYear() > 0 ? date.getYear() : LEAP_YEAR;
    int length = java.time.YearMonth.of(year, date.getMonth().ordinal() + 1).lengthOfMonth();
    return date.getDay() >= 1 && date.getDay() <= length;
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
