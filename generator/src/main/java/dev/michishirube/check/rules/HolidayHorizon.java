package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.time.Holidays;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/** Hours on holidays are right only as far as the holidays are announced. */
final class HolidayHorizon implements ContentRule {
  static final Rule HORIZON =
      Rule.warning(
          "holidays.horizon",
          new Text(
              "祝日の表は {0} までです。13か月先（{1}）の祝日は、まだ決まっていません。",
              "Holidays are announced until {0}; those 13 months ahead ({1}) are not."),
          new Text(
              "内閣府は毎年2月に次の年の祝日を発表します。発表された CSV（syukujitsu.csv）を、"
                  + "content/holidays.csv としてそのまま置いてください。",
              "The Cabinet Office announces the next year each February. Put its table"
                  + " (syukujitsu.csv) here as content/holidays.csv."));

  private static final int MONTHS = 13;

  @Override
  public List<Rule> rules() {
    return List.of(HORIZON);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    Holidays holidays = content.calendar().holidays();
    LocalDate ahead = today.plusMonths(MONTHS);
    // A year is announced whole.
    LocalDate last = ahead;
    while (!isAnnounced(last.getYear(), holidays) && last.getYear() > today.getYear() - 2) {
      last = last.minusYears(1).with(MonthDay.of(12, 31));
    }
    if (last.isBefore(ahead)) {
      findings.add(HORIZON.at(content.site().at(), last, ahead));
    }
  }

  private static boolean isAnnounced(int year, Holidays holidays) {
    return holidays.on(LocalDate.of(year, 1, 1)).map(Holidays.Holiday::official).orElse(false);
  }
}
