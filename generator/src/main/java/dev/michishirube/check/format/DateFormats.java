package dev.michishirube.check.format;

import dev.michishirube.check.shape.ObjectShape;
import dev.michishirube.check.shape.Reading;
import dev.michishirube.check.shape.Schema;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.load.Yaml;
import dev.michishirube.model.PartialDate;
import dev.michishirube.model.Period;
import dev.michishirube.time.WrittenDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates and times. */
final class DateFormats {
  private static final String ISO = "([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?";
  private static final Pattern ISO_PATTERN = Pattern.compile(ISO);
  private static final Pattern DAY_PATTERN = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern MONTH_DAY_PATTERN = Pattern.compile("([0-9]{2})-([0-9]{2})");
  private static final Pattern TIME_PATTERN = Pattern.compile("([0-9]{2}):([0-9]{2})");

  private static final Shape<PartialDate> PLAIN_DATE =
      Shapes.scalar(
          new Schema.Scalar("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?", "2026-11-22、2026-11、2026 の形"),
          DateFormats::partialDate);

  /** A day, month or year; {@code {value: 2024-12, certainty: about}} when it is not sure. */
  static final Shape<PartialDate> DATE =
      Shapes.scalarOr(
          PLAIN_DATE,
          ObjectShape.of(
              "date",
              keys -> {
                var value = keys.required("value", PLAIN_DATE, "日付（2026-11-22、2026-11、2026）");
                var certainty =
                    keys.optional(
                        "certainty",
                        Shapes.words(PartialDate.Certainty.class),
                        "確かさ：exact 確か、about だいたい、unknown 分からない");
                return in -> {
                  PartialDate date = in.get(value);
                  return new PartialDate(
                      date.year(),
                      date.month(),
                      date.day(),
                      in.or(certainty, PartialDate.Certainty.EXACT));
                };
              }));

  /** From a date to a date. */
  static final Shape<Period> PERIOD =
      ObjectShape.of(
          "period",
          keys -> {
            var from = keys.optional("from", DATE, "はじまりの日");
            var to = keys.optional("to", DATE, "終わりの日（この日を含む）");
            return in -> new Period(in.find(from), in.find(to));
          });

  /** One day of the calendar. */
  static final Shape<LocalDate> DAY =
      Shapes.scalar(
          new Schema.Scalar("[0-9]{4}-[0-9]{2}-[0-9]{2}", "2026-11-22 の形"), DateFormats::day);

  /** A day of every year, {@code MM-dd}. */
  static final Shape<String> MONTH_DAY =
      Shapes.scalar(new Schema.Scalar("[0-9]{2}-[0-9]{2}", "12-29 の形"), DateFormats::monthDay);

  static final Shape<LocalTime> TIME =
      Shapes.scalar(new Schema.Scalar("[0-9]{2}:[0-9]{2}", "09:30 の形（24時間制）"), DateFormats::time);

  private DateFormats() {}

  private static @Nullable PartialDate partialDate(Yaml.Scalar scalar, Reading reading) {
    Matcher iso = ISO_PATTERN.matcher(scalar.text());
    if (!iso.matches()) {
      reportForm(scalar, reading, "2026-11-22、2026-11、2026", "2026-11-22, 2026-11 or 2026");
      return null;
    }
    int year = Integer.parseInt(iso.group(1));
    Integer month = iso.group(2) == null ? null : Integer.valueOf(iso.group(2));
    Integer day = iso.group(3) == null ? null : Integer.valueOf(iso.group(3));
    return exists(year, month, day, scalar, reading)
        ? new PartialDate(year, month, day, PartialDate.Certainty.EXACT)
        : null;
  }

  private static boolean exists(
      int year, @Nullable Integer month, @Nullable Integer day, Yaml.Scalar at, Reading reading) {
    boolean monthExists = month == null || (month >= 1 && month <= 12);
    boolean dayExists =
        day == null || (monthExists && month != null && YearMonth.of(year, month).isValidDay(day));
    if (!monthExists || !dayExists) {
      reading.report(FormatRules.DATE_IMPOSSIBLE, at, at.text());
    }
    return monthExists && dayExists;
  }

  private static @Nullable LocalDate day(Yaml.Scalar scalar, Reading reading) {
    if (!DAY_PATTERN.matcher(scalar.text()).matches()) {
      reportForm(scalar, reading, "2026-11-22", "2026-11-22");
      return null;
    }
    PartialDate date = partialDate(scalar, reading);
    return date == null ? null : date.firstDay();
  }

  private static void reportForm(Yaml.Scalar scalar, Reading reading, String ja, String en) {
    WrittenDate.toIso(scalar.text())
        .filter(iso -> !iso.equals(scalar.text()))
        .ifPresentOrElse(
            iso -> reading.report(FormatRules.DATE_STYLE, scalar, scalar.text(), iso),
            () -> reading.report(FormatRules.DATE, scalar, scalar.text(), ja, en));
  }

  private static @Nullable String monthDay(Yaml.Scalar scalar, Reading reading) {
    Matcher parts = MONTH_DAY_PATTERN.matcher(scalar.text());
    if (!parts.matches()) {
      reading.report(FormatRules.DATE, scalar, scalar.text(), "12-29", "12-29");
      return null;
    }
    try {
      MonthDay.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
      return scalar.text();
    } catch (DateTimeException e) {
      reading.report(FormatRules.DATE_IMPOSSIBLE, scalar, scalar.text());
      return null;
    }
  }

  private static @Nullable LocalTime time(Yaml.Scalar scalar, Reading reading) {
    Matcher parts = TIME_PATTERN.matcher(scalar.text());
    if (!parts.matches()) {
      reading.report(FormatRules.TIME, scalar, scalar.text());
      return null;
    }
    try {
      return LocalTime.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    } catch (DateTimeException e) {
      reading.report(FormatRules.TIME_IMPOSSIBLE, scalar, scalar.text());
      return null;
    }
  }
}
