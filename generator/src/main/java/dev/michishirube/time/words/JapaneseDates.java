package dev.michishirube.time.words;

import dev.michishirube.time.rule.DaySelector;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Years, months and dates as Japanese says them: 「4月〜9月」「毎月10日」「年末年始」. */
final class JapaneseDates {
  private JapaneseDates() {}

  static String years(List<DaySelector.Years> years) {
    return years.stream().map(JapaneseDates::years).collect(Collectors.joining("・"));
  }

  private static String years(DaySelector.Years years) {
    if (years.to() == DaySelector.Years.FOREVER) {
      return years.from() + "年以後";
    }
    String from = years.from() + "年";
    return years.from() == years.to() ? from : from + "〜" + years.to() + "年";
  }

  static String months(Set<Month> months) {
    if (months.equals(MonthSet.ALL)) {
      return "毎月";
    }
    if (months.equals(MonthSet.ODD)) {
      return "奇数月";
    }
    if (months.equals(MonthSet.EVEN)) {
      return "偶数月";
    }
    return Runs.ofMonths(months).stream()
        .map(run -> run.isSingle() ? run.from() + "月" : run.from() + "月〜" + run.to() + "月")
        .collect(Collectors.joining("・"));
  }

  static String dates(List<DaySelector> dates) {
    if (MonthSet.areMonths(dates)) {
      return months(MonthSet.of(dates));
    }
    Optional<MonthlyDays> monthly = MonthlyDays.of(dates);
    if (monthly.isPresent()) {
      return monthly(monthly.get());
    }
    List<String> parts = new ArrayList<>();
    for (DaySelector selector : dates) {
      switch (selector) {
        case DaySelector.YearlyDates range -> parts.add(yearly(range));
        case DaySelector.Dates range -> parts.add(dated(range));
        // 「1月・3月10日」 could be the 10th of both.
        default -> parts.add(months(MonthSet.of(List.of(selector))) + "中");
      }
    }
    return String.join("・", parts);
  }

  private static String monthly(MonthlyDays monthly) {
    String days = monthly.days().stream().map(day -> day + "日").collect(Collectors.joining("・"));
    return months(monthly.months()) + (monthly.months().equals(MonthSet.ALL) ? "" : "の") + days;
  }

  private static String yearly(DaySelector.YearlyDates range) {
    if (MonthSet.isYearEnd(range)) {
      return "年末年始";
    }
    if (range.from().equals(range.to())) {
      return day(range.from());
    }
    boolean oneMonth =
        range.from().getMonth() == range.to().getMonth() && range.from().isBefore(range.to());
    return day(range.from())
        + "〜"
        + (oneMonth ? range.to().getDayOfMonth() + "日" : day(range.to()));
  }

  private static String dated(DaySelector.Dates range) {
    String from = range.from().getYear() + "年" + day(range.from());
    if (range.from().equals(range.to())) {
      return from;
    }
    boolean oneYear = range.from().getYear() == range.to().getYear();
    return from + "〜" + (oneYear ? "" : range.to().getYear() + "年") + day(range.to());
  }

  private static String day(LocalDate day) {
    return day(MonthDay.from(day));
  }

  private static String day(MonthDay day) {
    return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}
