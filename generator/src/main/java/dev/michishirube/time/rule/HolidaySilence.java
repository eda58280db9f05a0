package dev.michishirube.time.rule;

import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.WeekDayRange;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * Weekday hours without a word on public holidays. Hours of every day, or that name no weekday, are
 * not silent: they hold on holidays too.
 */
public final class HolidaySilence {
  private HolidaySilence() {}

  public static boolean of(List<Rule> rules) {
    BitSet named = new BitSet(7);
    for (Rule rule : rules) {
      if (rule.getHolidays() != null && !rule.getHolidays().isEmpty()) {
        return false;
      }
      if (rule.getDays() != null) {
        rule.getDays().forEach(range -> name(range, named));
      }
      if (rule.getDates() != null) {
        // "Mar Tu[4]" is for the parser a date of March.
        rule.getDates().stream()
            .map(range -> range.getStartDate().getNthWeekDay())
            .filter(Objects::nonNull)
            .forEach(day -> named.set(day.ordinal()));
      }
    }
    return !named.isEmpty() && named.cardinality() < 7;
  }

  private static void name(WeekDayRange range, BitSet named) {
    int from = range.getStartDay().ordinal();
    int to = range.getEndDay() == null ? from : range.getEndDay().ordinal();
    for (int day = from; ; day = (day + 1) % 7) {
      named.set(day);
      if (day == to) {
        return;
      }
    }
  }
}
