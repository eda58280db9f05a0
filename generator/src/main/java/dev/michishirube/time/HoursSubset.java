package dev.michishirube.time;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.WeekDayRange;
import ch.poole.openinghoursparser.YearRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the notation allows and the evaluator does not know; each has another way to be written. */
final class HoursSubset {
  private static final int MOST_OF_A_WEEKDAY = 5;

  private HoursSubset() {}

  static @Nullable HoursProblem problemOf(Rule rule) {
    if (rule.getComment() != null) {
      return HoursProblem.LABEL;
    }
    if (rule.getWeeks() != null && !rule.getWeeks().isEmpty()) {
      return HoursProblem.WEEK_NUMBERS;
    }
    HoursProblem problem = null;
    for (TimeSpan span : orNone(rule.getTimes())) {
      problem = first(problem, ofTime(span));
    }
    for (YearRange years : orNone(rule.getYears())) {
      problem = first(problem, years.getInterval() > 0 ? HoursProblem.INTERVAL : null);
    }
    List<DateRange> dates = orNone(rule.getDates());
    for (DateRange range : dates) {
      boolean nth = isMonthWithNthWeekday(range);
      boolean last = nth && range == dates.getLast() && rule.getTimes() != null;
      problem = first(problem, last ? null : ofDates(range));
    }
    for (WeekDayRange range : orNone(rule.getDays())) {
      problem = first(problem, ofWeekdays(range));
    }
    for (Holiday holiday : orNone(rule.getHolidays())) {
      problem = first(problem, Math.abs(holiday.getOffset()) > 1 ? HoursProblem.SHIFTED_DAY : null);
    }
    return problem;
  }

  private static @Nullable HoursProblem ofTime(TimeSpan span) {
    if (span.isOpenEnded()) {
      return HoursProblem.OPEN_END;
    }
    return span.getInterval() > 0 ? HoursProblem.INTERVAL : null;
  }

  /** The parser reads {@code Jan,Mar Tu[4]} as January and a date of March. */
  private static boolean isMonthWithNthWeekday(DateRange range) {
    DateWithOffset date = range.getStartDate();
    return range.getEndDate() == null
        && date.getNthWeekDay() != null
        && date.undefinedYear()
        && date.getDayOffset() == 0
        && date.getWeekDayOffset() == null
        && Math.abs(date.getNth()) <= MOST_OF_A_WEEKDAY
        && date.getNth() != 0;
  }

  private static @Nullable HoursProblem ofDates(DateRange range) {
    if (range.getInterval() > 0) {
      return HoursProblem.INTERVAL;
    }
    DateWithOffset start = range.getStartDate();
    DateWithOffset end = range.getEndDate();
    HoursProblem problem =
        first(ofDate(start), start.getMonth() == null ? HoursProblem.SYNTAX : null);
    if (end == null) {
      return start.undefinedDay() && !start.undefinedYear()
          ? first(problem, HoursProblem.YEAR_OF_MONTH)
          : problem;
    }
    problem = first(problem, ofDate(end));
    if (problem == null && start.undefinedDay() != end.undefinedDay()) {
      problem = HoursProblem.SYNTAX;
    }
    if (problem == null && start.undefinedDay() && !start.undefinedYear()) {
      problem = HoursProblem.YEAR_OF_MONTH;
    }
    if (problem == null && end.getMonth() != null && start.undefinedYear() != end.undefinedYear()) {
      problem = HoursProblem.YEAR_AT_ONE_END;
    }
    return problem == null && isReversed(start, end) ? HoursProblem.REVERSED_DATES : problem;
  }

  private static @Nullable HoursProblem ofDate(DateWithOffset date) {
    if (date.isOpenEnded()) {
      return HoursProblem.OPEN_END;
    }
    boolean shifted =
        date.getDayOffset() != 0 || date.getWeekDayOffset() != null || date.getNthWeekDay() != null;
    return shifted ? HoursProblem.SHIFTED_DAY : null;
  }

  /** Without years, {@code Dec 29-Jan 03} goes over New Year; within a month or with years not. */
  private static boolean isReversed(DateWithOffset start, DateWithOffset end) {
    if (start.undefinedDay()) {
      return false;
    }
    if (end.getMonth() == null) {
      return end.getDay() < start.getDay();
    }
    return !start.undefinedYear() && ordinal(end) < ordinal(start);
  }

  private static int ordinal(DateWithOffset date) {
    return (date.getYear() * 12 + date.getMonth().ordinal()) * 31 + date.getDay();
  }

  private static @Nullable HoursProblem ofWeekdays(WeekDayRange range) {
    if (range.getOffset() != 0) {
      return HoursProblem.SHIFTED_DAY;
    }
    List<Nth> nths = orNone(range.getNths());
    if (!nths.isEmpty() && range.getEndDay() != null) {
      return HoursProblem.NTH;
    }
    return nths.stream().allMatch(HoursSubset::counts) ? null : HoursProblem.NTH;
  }

  private static boolean counts(Nth nth) {
    int first = nth.getStartNth();
    int last = nth.getEndNth() == Nth.INVALID_NTH ? first : nth.getEndNth();
    return first != 0
        && first <= last
        && Integer.signum(first) == Integer.signum(last)
        && Math.abs(first) <= MOST_OF_A_WEEKDAY
        && Math.abs(last) <= MOST_OF_A_WEEKDAY;
  }

  private static @Nullable HoursProblem first(
      @Nullable HoursProblem problem, @Nullable HoursProblem next) {
    return problem == null ? next : problem;
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
