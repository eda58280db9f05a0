package dev.michishirube.time.words;

import dev.michishirube.time.words.Heard.Days;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands the names of days: 「4月〜9月の月〜金」「第2・4土曜（奇数月）」. */
final class JapaneseDayReader {
  private static final String LETTERS = "月火水木金土日";
  private static final Pattern WEEKDAY = Pattern.compile("([月火水木金土日])曜?(?:〜([月火水木金土日]))?");
  private static final Pattern NTH = Pattern.compile("第([\\d・]+)([月火水木金土日])曜");
  private static final Pattern FROM_END = Pattern.compile("後(\\d)([月火水木金土日])曜");
  private static final Pattern MONTHS = Pattern.compile("(\\d+)月(?:〜(\\d+)月)?中?");
  private static final Pattern DATES =
      Pattern.compile("(?:(\\d{4})年)?(\\d+)月(\\d+)日(?:〜(?:(\\d{4})年)?(?:(\\d+)月)?(\\d+)日)?");
  private static final Pattern YEARS = Pattern.compile("(\\d{4})年(?:〜(\\d{4})年|(以後))?");
  private static final Pattern DAY_OF_MONTH = Pattern.compile("(毎月)?(\\d+)日");

  private JapaneseDayReader() {}

  static Days read(String words) {
    String marked =
        words
            .replace("毎日（祝日も）", "毎日")
            .replace("祝日の前日", "前祝")
            .replace("祝日の翌日", "後祝")
            .replace("最終", "後1")
            .replaceAll("最後から(\\d)番目の", "後$1");
    Matcher limited = Pattern.compile("(.+)（(.+)）").matcher(marked);
    if (limited.matches()) {
      Days days = read(limited.group(1));
      Days months = read(limited.group(2));
      return (d, h) -> days.hold(d, h) && months.hold(d, h);
    }
    Days all = (d, h) -> true;
    for (String part : marked.split("の")) {
      Days before = all;
      Days any = any(part);
      all = (d, h) -> before.hold(d, h) && any.hold(d, h);
    }
    return all;
  }

  private static Days any(String part) {
    List<Days> days = new ArrayList<>();
    String nth = "";
    for (String word : part.split("・")) {
      nth = nth.isEmpty() ? word : nth + "・" + word;
      if (!nth.matches("第[\\d・]+")) {
        days.add(one(nth));
        nth = "";
      }
    }
    return (d, h) -> days.stream().anyMatch(each -> each.hold(d, h));
  }

  private static Days one(String word) {
    switch (word) {
      case "毎日", "毎月" -> {
        return (d, h) -> true;
      }
      case "平日" -> {
        return (d, h) -> d.getDayOfWeek().getValue() <= 5 && !h.test(d);
      }
      case "祝", "祝日" -> {
        return (d, h) -> h.test(d);
      }
      case "前祝" -> {
        return (d, h) -> h.test(d.plusDays(1));
      }
      case "後祝" -> {
        return (d, h) -> h.test(d.minusDays(1));
      }
      case "奇数月" -> {
        return (d, h) -> d.getMonthValue() % 2 == 1;
      }
      case "偶数月" -> {
        return (d, h) -> d.getMonthValue() % 2 == 0;
      }
      case "年末年始" -> {
        return (d, h) ->
            d.getMonthValue() == 12 && d.getDayOfMonth() >= 29
                || d.getMonthValue() == 1 && d.getDayOfMonth() <= 3;
      }
      default -> {
        return byPattern(word);
      }
    }
  }

  private static Days byPattern(String word) {
    Matcher weekday = WEEKDAY.matcher(word);
    if (weekday.matches()) {
      int from = day(weekday.group(1));
      int to = weekday.group(2) == null ? from : day(weekday.group(2));
      return (d, h) -> within(d.getDayOfWeek().getValue(), from, to);
    }
    Matcher nth = NTH.matcher(word);
    if (nth.matches()) {
      int day = day(nth.group(2));
      String numbers = nth.group(1);
      return (d, h) ->
          d.getDayOfWeek().getValue() == day
              && numbers.contains(String.valueOf((d.getDayOfMonth() + 6) / 7));
    }
    Matcher fromEnd = FROM_END.matcher(word);
    if (fromEnd.matches()) {
      int day = day(fromEnd.group(2));
      int number = Integer.parseInt(fromEnd.group(1));
      return (d, h) ->
          d.getDayOfWeek().getValue() == day
              && (YearMonth.from(d).lengthOfMonth() - d.getDayOfMonth()) / 7 + 1 == number;
    }
    Matcher months = MONTHS.matcher(word);
    if (months.matches()) {
      int from = Integer.parseInt(months.group(1));
      int to = months.group(2) == null ? from : Integer.parseInt(months.group(2));
      return (d, h) -> within(d.getMonthValue(), from, to);
    }
    Matcher years = YEARS.matcher(word);
    if (years.matches()) {
      int from = Integer.parseInt(years.group(1));
      int to =
          years.group(3) != null
              ? 9999
              : years.group(2) == null ? from : Integer.parseInt(years.group(2));
      return (d, h) -> d.getYear() >= from && d.getYear() <= to;
    }
    Matcher ofMonth = DAY_OF_MONTH.matcher(word);
    if (ofMonth.matches()) {
      int day = Integer.parseInt(ofMonth.group(2));
      return (d, h) -> d.getDayOfMonth() == day;
    }
    return dates(word);
  }

  private static Days dates(String word) {
    Matcher dates = DATES.matcher(word);
    if (!dates.matches()) {
      throw new IllegalArgumentException(word);
    }
    MonthDay from = MonthDay.of(number(dates, 2), number(dates, 3));
    boolean range = dates.group(6) != null;
    int month = range && dates.group(5) != null ? number(dates, 5) : number(dates, 2);
    MonthDay to = range ? MonthDay.of(month, number(dates, 6)) : from;
    if (dates.group(1) == null) {
      return (d, h) -> {
        MonthDay day = MonthDay.from(d);
        boolean after = !day.isBefore(from);
        boolean before = !day.isAfter(to);
        return from.isAfter(to) ? after || before : after && before;
      };
    }
    LocalDate first = from.atYear(number(dates, 1));
    LocalDate last = to.atYear(dates.group(4) == null ? number(dates, 1) : number(dates, 4));
    return (d, h) -> !d.isBefore(first) && !d.isAfter(last);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static boolean within(int value, int from, int to) {
    return from <= to ? value >= from && value <= to : value >= from || value <= to;
  }

  private static int day(String letter) {
    return LETTERS.indexOf(letter) + 1;
  }
}
