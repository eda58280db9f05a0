package dev.michishirube.check.rules.prose;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date in folded text, in the years of the emperors or of the West.
 *
 * @param start offset of its first character
 * @param end offset behind its last, the weekday included
 * @param month 0 when only the year is given
 * @param day 0 when only the month is given
 * @param weekday as written beside it
 * @param otherYear the second way of writing the year, when both are given: 2023年（令和5年）
 */
record DateMention(
    int start,
    int end,
    int year,
    int month,
    int day,
    @Nullable DayOfWeek weekday,
    int otherYear,
    String text) {
  private static final String ERA = "(?:(明治|大正|昭和|平成|令和) ?(\\d{1,2}|元)|((?:19|20)\\d\\d))";
  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)"
              + ERA
              + "年(?:度)?(?: ?\\("
              + ERA
              + "年(?:度)?\\))?"
              + "(?:(?<!度) ?(\\d{1,2})月(?: ?(\\d{1,2})日(?: ?\\(([月火水木金土日])(?:曜日?)?(?:・祝)?\\))?)?)?");
  private static final String WEEKDAYS = "月火水木金土日";

  static List<DateMention> in(String folded) {
    List<DateMention> dates = new ArrayList<>();
    Matcher m = DATE.matcher(folded);
    while (m.find()) {
      dates.add(
          new DateMention(
              m.start(),
              m.end(),
              year(m, 1),
              number(m.group(7)),
              number(m.group(8)),
              weekday(m.group(9)),
              year(m, 4),
              m.group()));
    }
    return dates;
  }

  /** False for the 30th of February and the like. */
  boolean exists() {
    if (month == 0) {
      return true;
    }
    return month <= 12
        && month >= 1
        && (day == 0 || day <= YearMonth.of(year, month).lengthOfMonth());
  }

  /** The first day that it can mean; call only when {@link #exists}. */
  LocalDate first() {
    return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
  }

  /** The last day that it can mean; the end of its year when it does not exist. */
  LocalDate last() {
    if (month == 0 || !exists()) {
      return LocalDate.of(year, 12, 31);
    }
    return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : first();
  }

  boolean isDay() {
    return day > 0;
  }

  String iso() {
    if (month == 0) {
      return String.valueOf(year);
    }
    return day == 0
        ? String.format(Locale.ROOT, "%04d-%02d", year, month)
        : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
  }

  private static int year(Matcher m, int group) {
    if (m.group(group + 2) != null) {
      return Integer.parseInt(m.group(group + 2));
    }
    return m.group(group) == null ? 0 : firstYear(m.group(group)) - 1 + eraYear(m.group(group + 1));
  }

  private static int firstYear(String era) {
    return switch (era) {
      case "明治" -> 1868;
      case "大正" -> 1912;
      case "昭和" -> 1926;
      case "平成" -> 1989;
      default -> 2019;
    };
  }

  private static int eraYear(String year) {
    return year.equals("元") ? 1 : Integer.parseInt(year);
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static @Nullable DayOfWeek weekday(@Nullable String letter) {
    return letter == null ? null : DayOfWeek.of(WEEKDAYS.indexOf(letter) + 1);
  }
}
