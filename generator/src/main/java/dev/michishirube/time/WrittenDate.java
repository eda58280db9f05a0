package dev.michishirube.time;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them: 令和4年4月1日, R4.4.1, 2026年4月1日, 2026/4/1. */
public final class WrittenDate {
  private static final Map<String, Integer> YEAR_BEFORE_FIRST =
      Map.of(
          "令和", 2018, "R", 2018, "平成", 1988, "H", 1988, "昭和", 1925, "S", 1925, "大正", 1911, "T",
          1911, "明治", 1867, "M", 1867);
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<era>令和|平成|昭和|大正|明治|[RHSTM])?\\s*(?<year>元|[0-9]{1,4})\\s*(?:年度?|[./-])?\\s*"
              + "(?:(?<month>[0-9]{1,2})\\s*(?:月|[./-])?\\s*(?:(?<day>[0-9]{1,2})\\s*日?)?)?"
              + "\\s*(?:[(][日月火水木金土](?:曜日?)?[)])?");

  private WrittenDate() {}

  /**
   * The same date in ISO 8601, as precise as it was written; empty when the text is no date or has
   * no year. The date may still be impossible.
   */
  public static Optional<String> toIso(String text) {
    String folded = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
    if (folded.length() > 40) {
      return Optional.empty();
    }
    Matcher written = WRITTEN.matcher(folded);
    if (!written.matches()) {
      return Optional.empty();
    }
    String era = written.group("era");
    String digits = written.group("year");
    int number = digits.equals("元") ? 1 : Integer.parseInt(digits);
    if (era == null && digits.length() != 4) {
      return Optional.empty();
    }
    int year = era == null ? number : YEAR_BEFORE_FIRST.getOrDefault(era, 0) + number;
    StringBuilder iso = new StringBuilder(digits(4, year));
    for (String part : new String[] {written.group("month"), written.group("day")}) {
      if (part != null) {
        iso.append('-').append(digits(2, Integer.parseInt(part)));
      }
    }
    return Optional.of(iso.toString());
  }

  private static String digits(int width, int number) {
    String digits = String.valueOf(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
