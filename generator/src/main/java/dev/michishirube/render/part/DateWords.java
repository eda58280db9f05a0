package dev.michishirube.render.part;

import dev.michishirube.model.PartialDate;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.temporal.ChronoField;

/** Dates as people read them; in Japanese both calendars are shown. */
public final class DateWords {

  /** The Gregorian calendar holds in Japan from this day, 1 January of Meiji 6. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1873, 1, 1);

  private DateWords() {}

  public static String of(LocalDate day, String language) {
    return of(
        new PartialDate(
            day.getYear(), day.getMonthValue(), day.getDayOfMonth(), PartialDate.Certainty.EXACT),
        language);
  }

  /** {@code 2026年7月（令和8年7月）}; in other languages ISO 8601. */
  public static String of(PartialDate date, String language) {
    if (!language.equals("ja")) {
      return date.iso();
    }
    String rest = rest(date);
    String era = eras(date);
    String words = date.year() + "年" + rest + (era.isEmpty() ? "" : "（" + era + rest + "）");
    return date.certainty() == PartialDate.Certainty.ABOUT ? words + "ごろ" : words;
  }

  /** {@code 2026年7月}; in other languages ISO 8601. */
  static String shortly(PartialDate date, String language) {
    if (!language.equals("ja")) {
      return date.iso();
    }
    String words = date.year() + "年" + rest(date);
    return date.certainty() == PartialDate.Certainty.ABOUT ? words + "ごろ" : words;
  }

  /** {@code 2026年度（令和8年度）}: the year that begins in April. */
  public static String fiscalYear(int year, String language) {
    if (!language.equals("ja")) {
      return Integer.toString(year);
    }
    return year + "年度（" + eraYear(LocalDate.of(year, 4, 1)) + "度）";
  }

  private static String rest(PartialDate date) {
    if (date.month() == null) {
      return "";
    }
    return date.day() == null ? date.month() + "月" : date.month() + "月" + date.day() + "日";
  }

  /** The year by its era, or by both in a year or month in which the era changed; else empty. */
  private static String eras(PartialDate date) {
    if (date.firstDay().isBefore(FIRST_DAY)) {
      return "";
    }
    String first = eraYear(date.firstDay());
    String last = eraYear(date.lastDay());
    return first.equals(last) ? first : first + "・" + last;
  }

  private static String eraYear(LocalDate date) {
    JapaneseDate day = JapaneseDate.from(date);
    int year = day.get(ChronoField.YEAR_OF_ERA);
    return eraOf(day) + (year == 1 ? "元" : year) + "年";
  }

  /**
   * Written out, because formatting through the locale costs more than the rest of a page's head.
   */
  private static String eraOf(JapaneseDate day) {
    JapaneseEra era = day.getEra();
    if (era.equals(JapaneseEra.REIWA)) {
      return "令和";
    }
    if (era.equals(JapaneseEra.HEISEI)) {
      return "平成";
    }
    if (era.equals(JapaneseEra.SHOWA)) {
      return "昭和";
    }
    return era.equals(JapaneseEra.TAISHO) ? "大正" : "明治";
  }
}
