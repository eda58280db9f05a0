package dev.michishirube.time.rule;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.WeekDay;
import ch.poole.openinghoursparser.WeekDayRange;
import ch.poole.openinghoursparser.YearRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the parser's rules into ours; {@code HoursSubset} has refused what has no place here. */
final class RuleReader {
  private RuleReader() {}

  static List<DayRule> read(List<Rule> rules) {
    List<DayRule> read = new ArrayList<>();
    boolean fallback = false;
    for (Rule rule : rules) {
      // What is added to a fallback is a part of it.
      fallback = rule.isFallBack() || fallback && rule.isAdditive();
      read.add(read(rule, fallback));
    }
    return read;
  }

  private static DayRule read(Rule rule, boolean fallback) {
    RuleModifier modifier = rule.getModifier();
    String comment = modifier == null ? null : modifier.getComment();
    List<Span> spans =
        rule.isTwentyfourseven()
            ? List.of(new Span(0, Slice.DAY))
            : orNone(rule.getTimes()).stream().map(t -> span(t.getStart(), t.getEnd())).toList();
    return new DayRule(days(rule), spans, opening(modifier), comment, rule.isAdditive(), fallback);
  }

  /** As long as a day when both ends are the same. */
  private static Span span(int from, int to) {
    return new Span(from, to <= from ? to + Slice.DAY : to);
  }

  private static Opening opening(@Nullable RuleModifier modifier) {
    if (modifier == null) {
      return Opening.OPEN;
    }
    RuleModifier.Modifier word = modifier.getModifier();
    if (word == null) {
      // A comment alone is a condition that nobody can compute.
      return Opening.UNKNOWN;
    }
    return switch (word) {
      case OPEN -> Opening.OPEN;
      case CLOSED, OFF -> Opening.CLOSED;
      case UNKNOWN -> Opening.UNKNOWN;
    };
  }

  private static Days days(Rule rule) {
    List<List<DaySelector>> groups = new ArrayList<>();
    groups.add(orNone(rule.getYears()).stream().map(RuleReader::years).toList());
    groups.add(orNone(rule.getDates()).stream().map(RuleReader::dates).toList());
    List<DaySelector> weekdays = new ArrayList<>();
    orNone(rule.getDays()).forEach(range -> addWeekdays(range, weekdays));
    orNone(rule.getDates()).forEach(range -> addWeekday(range.getStartDate(), weekdays));
    List<DaySelector> holidays = new ArrayList<>();
    for (Holiday holiday : orNone(rule.getHolidays())) {
      // "PH,Mo" is either, "PH Mo" is both.
      (holiday.getUseAsWeekDay() ? weekdays : holidays)
          .add(new DaySelector.PublicHolidays(holiday.getOffset()));
    }
    groups.add(weekdays);
    groups.add(holidays);
    return new Days(groups);
  }

  private static DaySelector years(YearRange range) {
    int to =
        range.getEndYear() == YearRange.UNDEFINED_YEAR ? range.getStartYear() : range.getEndYear();
    return new DaySelector.Years(
        range.getStartYear(), range.isOpenEnded() ? DaySelector.Years.FOREVER : to);
  }

  private static DaySelector dates(DateRange range) {
    DateWithOffset start = range.getStartDate();
    DateWithOffset end = range.getEndDate() == null ? start : range.getEndDate();
    Month month = month(start, start);
    Month endMonth = month(end, start);
    if (start.undefinedDay() || start.getNthWeekDay() != null) {
      return new DaySelector.Months(month, endMonth);
    }
    if (start.undefinedYear()) {
      return new DaySelector.YearlyDates(
          MonthDay.of(month, start.getDay()), MonthDay.of(endMonth, end.getDay()));
    }
    int endYear = end.undefinedYear() ? start.getYear() : end.getYear();
    return new DaySelector.Dates(
        LocalDate.of(start.getYear(), month, start.getDay()),
        LocalDate.of(endYear, endMonth, end.getDay()));
  }

  /** {@code Jan 05-10} names its month once. */
  private static Month month(DateWithOffset date, DateWithOffset start) {
    ch.poole.openinghoursparser.Month named =
        date.getMonth() == null ? start.getMonth() : date.getMonth();
    return Month.of(named.ordinal() + 1);
  }

  /** {@code Jan,Mar Tu[4]} is months and a weekday, though the parser reads a date of March. */
  private static void addWeekday(DateWithOffset date, List<DaySelector> selectors) {
    if (date.getNthWeekDay() != null) {
      DayOfWeek weekday = weekday(date.getNthWeekDay());
      selectors.add(new DaySelector.NthWeekday(weekday, date.getNth(), date.getNth()));
    }
  }

  private static void addWeekdays(WeekDayRange range, List<DaySelector> selectors) {
    DayOfWeek from = weekday(range.getStartDay());
    List<Nth> nths = orNone(range.getNths());
    for (Nth nth : nths) {
      int last = nth.getEndNth() == Nth.INVALID_NTH ? nth.getStartNth() : nth.getEndNth();
      selectors.add(new DaySelector.NthWeekday(from, nth.getStartNth(), last));
    }
    if (nths.isEmpty()) {
      DayOfWeek to = range.getEndDay() == null ? from : weekday(range.getEndDay());
      selectors.add(new DaySelector.Weekdays(from, to));
    }
  }

  private static DayOfWeek weekday(WeekDay day) {
    return DayOfWeek.of(day.ordinal() + 1);
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
