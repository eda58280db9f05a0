package dev.michishirube.time;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Month;
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
        if (!exists(date, range.getStartDate())) {
          return HoursProblem.IMPOSSIBLE_DATE;
        }
      }
    }
    return HoursSubset.problemOf(rule);
  }

  private static List<DateWithOffset> ends(DateRange range) {
    return Stream.of(range.getStartDate(), range.getEndDate()).flatMap(Stream::ofNullable).toList();
  }

  /** The end of {@code Jan 05-10} has its month, and its year, from its start. */
  private static boolean exists(DateWithOffset date, DateWithOffset start) {
    Month month = date.getMonth() == null ? start.getMonth() : date.getMonth();
    if (month == null || date.getDay() == DateWithOffset.UNDEFINED_MONTH_DAY) {
      return true;
    }
    int written = date.getMonth() == null ? start.getYear() : date.getYear();
    int year = written > 0 ? written : LEAP_YEAR;
    int length = java.time.YearMonth.of(year, month.ordinal() + 1).lengthOfMonth();
    return date.getDay() >= 1 && date.getDay() <= length;
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
