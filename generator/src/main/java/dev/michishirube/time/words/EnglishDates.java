package dev.michishirube.time.words;

import dev.michishirube.time.rule.DaySelector;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Years, months and dates as English says them: "Apr–Sep", "the 10th of every month". */
final class EnglishDates {
  private EnglishDates() {}

  static String years(List<DaySelector.Years> years) {
    return years.stream().map(EnglishDates::years).collect(Collectors.joining(", "));
  }

  private static String years(DaySelector.Years years) {
    if (years.to() == DaySelector.Years.FOREVER) {
      return "from " + years.from() + " on";
    }
    return years.from() == years.to()
        ? String.valueOf(years.from())
        : years.from() + "–" + years.to();
  }

  static String months(Set<Month> months) {
    if (months.equals(MonthSet.ALL)) {
      return "every month";
    }
    if (months.equals(MonthSet.ODD)) {
      return "odd months (Jan, Mar …)";
    }
    if (months.equals(MonthSet.EVEN)) {
      return "even months (Feb, Apr …)";
    }
    return Runs.ofMonths(months).stream()
        .map(run -> run.isSingle() ? name(run.from()) : name(run.from()) + "–" + name(run.to()))
        .collect(Collectors.joining(", "));
  }

  static String dates(List<DaySelector> dates) {
    if (MonthSet.areMonths(dates)) {
      return months(MonthSet.of(dates));
    }
    Optional<MonthlyDays> monthly = MonthlyDays.of(dates);
    if (monthly.isPresent()) {
      return monthly.get().days().stream()
              .map(EnglishDates::ordinal)
              .collect(Collectors.joining(" and ", "the ", " of "))
          + months(monthly.get().months());
    }
    List<String> parts = new ArrayList<>();
    for (DaySelector selector : dates) {
      switch (selector) {
        case DaySelector.YearlyDates range -> parts.add(yearly(range));
        case DaySelector.Dates range -> parts.add(dated(range));
        default -> parts.add("all of " + months(MonthSet.of(List.of(selector))));
      }
    }
    return String.join(", ", parts);
  }

  private static String yearly(DaySelector.YearlyDates range) {
    if (range.from().equals(range.to())) {
      return day(range.from());
    }
    boolean oneMonth =
        range.from().getMonth() == range.to().getMonth() && range.from().isBefore(range.to());
    return (oneMonth ? range.from().getDayOfMonth() : day(range.from())) + "–" + day(range.to());
  }

  private static String dated(DaySelector.Dates range) {
    if (range.from().equals(range.to())) {
      return day(range.from());
    }
    boolean oneYear = range.from().getYear() == range.to().getYear();
    return (oneYear ? day(MonthDay.from(range.from())) : day(range.from())) + "–" + day(range.to());
  }

  private static String day(LocalDate day) {
    return day(MonthDay.from(day)) + " " + day.getYear();
  }

  private static String day(MonthDay day) {
    return day.getDayOfMonth() + " " + name(day.getMonthValue());
  }

  private static String name(int month) {
    return Month.of(month).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }

  /** 1st, 2nd, 3rd, 4th; 11th. */
  static String ordinal(int number) {
    boolean teen = number / 10 == 1;
    return number
        + switch (teen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }
}
