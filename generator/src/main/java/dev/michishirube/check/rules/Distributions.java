package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Event;
import dev.michishirube.model.PartialDate;
import dev.michishirube.model.Period;
import dev.michishirube.model.Report;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a report says of its distributions must fit the programme and itself. */
final class Distributions implements ContentRule {
  static final Rule OUTSIDE =
      Rule.warning(
          "report.distribution.period",
          new Text(
              "配布の期間（{0}）が、事業の期間（{1}）からはみ出しています。",
              "The distribution ({0}) lies outside the period of the programme ({1})."),
          new Text(
              "資料の年月をたしかめてください。令和と西暦の直しまちがいがよくあります。"
                  + "資料がそう書いているなら、note にそのことを書き、acknowledge を加えます。",
              "Check the source; years are easily mistaken. If it says so, explain in note and"
                  + " acknowledge."));
  static final Rule TIMES =
      Rule.warning(
          "report.distribution.times",
          new Text(
              "「{0}」なら{1}回のはずですが、{2}回と書いてあります。", "\"{0}\" would make {1} times, but it says {2}."),
          new Text(
              "期間・間隔・回数のどれかが違います。資料をたしかめてください。",
              "Period, frequency or number is wrong: check the source."));

  private static final Pattern MONTHLY = Pattern.compile("毎月|月に?([0-9]+)回|月一回|月いち");

  @Override
  public List<Rule> rules() {
    return List.of(OUTSIDE, TIMES);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    for (Entry<Report> report : content.reports()) {
      List<Report.Distribution> distributions = report.value().distributions();
      for (int i = 0; i < distributions.size(); i++) {
        period(report, i, distributions.get(i), findings);
        occurrences(report, i, distributions.get(i).event(), findings);
        times(report, i, distributions.get(i), findings);
      }
    }
  }

  private static void period(
      Entry<Report> report, int index, Report.Distribution distribution, Findings findings) {
    Period own = distribution.period();
    Period whole = report.value().period();
    if (own == null) {
      return;
    }
    if (own.to() != null && isAfterEnd(own.to().firstDay(), whole)) {
      findings.add(
          OUTSIDE.at(report.at("distributions", index, "period", "to"), words(own), words(whole)));
    } else if (own.from() != null && isBeforeStart(own.from().lastDay(), whole)) {
      findings.add(
          OUTSIDE.at(
              report.at("distributions", index, "period", "from"), words(own), words(whole)));
    }
  }

  private static void occurrences(Entry<Report> report, int index, Event event, Findings findings) {
    Period whole = report.value().period();
    for (int i = 0; i < event.occurrences().size(); i++) {
      LocalDate day = event.occurrences().get(i).date();
      if (isAfterEnd(day, whole) || isBeforeStart(day, whole)) {
        findings.add(
            OUTSIDE.at(
                report.at("distributions", index, "occurrences", i, "date"), day, words(whole)));
      }
    }
  }

  private static void times(
      Entry<Report> report, int index, Report.Distribution distribution, Findings findings) {
    String frequency = distribution.frequency();
    Integer times = distribution.times();
    Period period = distribution.period() == null ? report.value().period() : distribution.period();
    long months = months(period);
    if (frequency == null || times == null || months == 0) {
      return;
    }
    Matcher monthly = MONTHLY.matcher(frequency);
    if (monthly.find()) {
      long expected = months * (monthly.group(1) == null ? 1 : Long.parseLong(monthly.group(1)));
      if (times != expected) {
        findings.add(
            TIMES.at(report.at("distributions", index, "times"), frequency, expected, times));
      }
    }
  }

  /** Months that a period touches; 0 when one of its ends is not known to the month. */
  private static long months(Period period) {
    PartialDate from = period.from();
    PartialDate to = period.to();
    if (from == null || to == null || from.month() == null || to.month() == null) {
      return 0;
    }
    LocalDate first = from.firstDay().withDayOfMonth(1);
    return Math.max(0, ChronoUnit.MONTHS.between(first, to.lastDay()) + 1);
  }

  private static boolean isAfterEnd(LocalDate day, Period whole) {
    return whole.to() != null && day.isAfter(whole.to().lastDay());
  }

  private static boolean isBeforeStart(LocalDate day, Period whole) {
    return whole.from() != null && day.isBefore(whole.from().firstDay());
  }

  private static String words(Period period) {
    return iso(period.from()) + "〜" + iso(period.to());
  }

  private static String iso(@Nullable PartialDate date) {
    return date == null ? "" : date.iso();
  }
}
