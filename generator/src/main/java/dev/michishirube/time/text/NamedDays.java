package dev.michishirube.time.text;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The days of one list, such as 「土・日・祝日」. Filled while the list is read. */
final class NamedDays {
  static final int WORKDAYS = 0b0011111;
  static final int ALL = 0b1111111;
  static final int WEEKEND = 0b1100000;

  /**
   * @param nths -1 for the last
   */
  record Nth(int weekday, List<Integer> nths) {}

  record DateRange(MonthDay from, MonthDay to) {
    boolean isYearEnd() {
      return from.getMonthValue() == 12
          && from.getDayOfMonth() >= 20
          && to.getMonthValue() == 1
          && to.getDayOfMonth() <= 10;
    }
  }

  /** Monday is the lowest bit. */
  int weekdays;

  final Set<Token.Word> words = EnumSet.noneOf(Token.Word.class);
  final List<Nth> nths = new ArrayList<>();
  final List<Integer> daysOfMonth = new ArrayList<>();
  final List<DateRange> dates = new ArrayList<>();

  boolean says(Token.Word word) {
    return words.contains(word);
  }

  /** Weekdays, those that a word stands for included. */
  int allWeekdays() {
    int all = weekdays;
    all |= says(Token.Word.WORKDAYS) ? WORKDAYS : 0;
    return isEveryDay() ? ALL : all;
  }

  boolean isEveryDay() {
    return says(Token.Word.EVERY_DAY) || says(Token.Word.NEVER_CLOSED);
  }

  boolean holidays() {
    return says(Token.Word.HOLIDAYS) || says(Token.Word.DAYS_OFF);
  }

  boolean onlyWeekdays() {
    return nths.isEmpty() && daysOfMonth.isEmpty() && dates.isEmpty();
  }

  /** 「月曜〜金曜の平日」, 「平日（月〜金）」: both say the same days, with all that either says. */
  void sameAs(NamedDays other) throws Unread {
    boolean months = other.allWeekdays() == 0 && other.onlyWeekdays();
    boolean nthMonths = allWeekdays() == 0 && onlyWeekdays();
    boolean onlyMonths = months && monthsOnly(other.words) || nthMonths && monthsOnly(words);
    if (!onlyMonths
        && (allWeekdays() != other.allWeekdays() || !onlyWeekdays() || !other.onlyWeekdays())) {
      throw new Unread(HourReading.Reason.GRAMMAR, "");
    }
    weekdays |= other.weekdays;
    words.addAll(other.words);
    nths.addAll(other.nths);
  }

  private static boolean monthsOnly(Set<Token.Word> words) {
    return words.equals(Set.of(Token.Word.ODD_MONTHS))
        || words.equals(Set.of(Token.Word.EVEN_MONTHS));
  }
}
