package dev.michishirube.render;

import dev.michishirube.model.PartialDate;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Dates as people read them; in Japanese both calendars are shown. */
final class DateWords {
  private static final DateTimeFormatter ERA = DateTimeFormatter.ofPattern("GGGG", Locale.JAPANESE);

  private DateWords() {}

  static String of(LocalDate day, String language) {
    return of(
        new PartialDate(
            day.getYear(), day.getMonthValue(), day.getDayOfMonth(), PartialDate.Certainty.EXACT),
        language);
  }

  /** {@code 2026年7月（令和8年7月）}; in other languages ISO 8601. */
  static String of(PartialDate date, String language) {
    if (!language.equals("ja")) {
      return date.iso();
    }
    String rest = rest(date);
    String words = date.year() + "年" + rest + "（" + eraYear(date) + rest + "）";
    return date.certainty() == PartialDate.Certainty.ABOUT ? words + "ごろ" : words;
  }

  /** {@code 2026年度（令和8年度）}: the year that begins in April. */
  static String fiscalYear(int year, String language) {
    if (!language.equals("ja")) {
      return Integer.toString(year);
    }
    PartialDate april = new PartialDate(year, 4, 1, PartialDate.Certainty.EXACT);
    return year + "年度（" + eraYear(april) + "度）";
  }

  private static String rest(PartialDate date) {
    if (date.month() == null) {
      return "";
    }
    return date.day() == null ? date.month() + "月" : date.month() + "月" + date.day() + "日";
  }

  private static String eraYear(PartialDate date) {
    JapaneseDate day = JapaneseDate.from(date.firstDay());
    int year = day.get(ChronoField.YEAR_OF_ERA);
    return ERA.format(day) + (year == 1 ? "元" : year) + "年";
  }
}
