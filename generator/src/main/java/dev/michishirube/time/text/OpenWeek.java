package dev.michishirube.time.text;

import dev.michishirube.time.text.NamedDays.DateRange;
import dev.michishirube.time.text.NamedDays.Nth;
import dev.michishirube.time.text.Token.Word;
import java.util.ArrayList;
import java.util.List;

/** The account as a table: each weekday, holidays, and single days. Refuses contradictions. */
final class OpenWeek {
  /** What is known of public holidays. */
  enum Holidays {
    UNKNOWN,
    OFF,
    OPEN
  }

  record NthOpen(Nth nth, String months, List<ClockSpan> spans) {}

  record DateOpen(DateRange dates, List<ClockSpan> spans) {}

  record MonthDayOpen(int day, List<ClockSpan> spans) {}

  static final int HOLIDAY = 7;

  /** Seven weekdays and holidays. */
  final List<List<ClockSpan>> spans = new ArrayList<>();

  final List<NthOpen> nths = new ArrayList<>();
  final List<MonthDayOpen> daysOfMonth = new ArrayList<>();
  final List<DateOpen> dates = new ArrayList<>();
  final List<DateRange> datesOff = new ArrayList<>();
  final List<HourNote> notes = new ArrayList<>();
  Holidays holidays = Holidays.UNKNOWN;
  boolean holidaysMove;
  boolean obonUnknown;
  boolean daysUnsaid;
  YearEndSaid yearEnd = new YearEndSaid.Unknown();

  private int closedDays;
  private boolean closedHolidays;

  private OpenWeek() {
    for (int day = 0; day <= HOLIDAY; day++) {
      spans.add(new ArrayList<>());
    }
  }

  static OpenWeek of(Account account) throws Unread {
    OpenWeek week = new OpenWeek();
    week.notes.addAll(account.notes);
    week.holidaysMove = account.holidaysMove;
    for (Phrase.Closed closed : account.closed) {
      week.close(closed);
    }
    for (Statement statement : account.statements) {
      week.open(statement, account.statements.size());
    }
    week.settleHolidays(account);
    return week;
  }

  private void close(Phrase.Closed closed) throws Unread {
    NamedDays days = closed.days();
    boolean known = !days.isEveryDay() && days.nths.isEmpty() && days.daysOfMonth.isEmpty();
    boolean few =
        closed.except()
            ? (days.allWeekdays() & ~NamedDays.WEEKEND) == 0
            : Integer.bitCount(days.allWeekdays()) < 5;
    if (!known || !few || days.says(Word.ODD_MONTHS) || days.says(Word.EVEN_MONTHS)) {
      throw conflict();
    }
    closedDays |= days.allWeekdays();
    closedHolidays |= days.holidays();

    obonUnknown |= days.says(Word.OBON);
    for (DateRange range : days.dates) {
      if (range.isYearEnd()) {
        yearEnd(new YearEndSaid.Closed(range.from(), range.to()));
      } else {
        datesOff.add(range);
      }
    }
    if (days.says(Word.YEAR_END) && days.dates.stream().noneMatch(DateRange::isYearEnd)) {
      notes.add(new HourNote(HourNote.Kind.YEAR_END_UNDATED, "年末年始"));
    }
  }

  private void yearEnd(YearEndSaid said) throws Unread {
    if (!(yearEnd instanceof YearEndSaid.Unknown) && !yearEnd.equals(said)) {
      throw conflict();
    }
    yearEnd = said;
  }

  private void open(Statement statement, int statements) throws Unread {
    NamedDays days = statement.days;
    if (days == null) {
      openUnnamed(statement, statements);
      return;
    }
    if (days.says(Word.OBON) || days.says(Word.MEMORIAL_DAY)) {
      throw conflict();
    }
    if (days.says(Word.DAYS_OFF) && !days.says(Word.HOLIDAYS) && (days.weekdays & 0b1000000) == 0) {
      // 休日 by itself: with or without Saturdays?
      throw new Unread(HourReading.Reason.GRAMMAR, "休日");
    }
    String months = months(days);
    int weekdays = days.allWeekdays();
    if (!months.isEmpty() && (weekdays != 0 || days.nths.isEmpty() || days.holidays())) {
      throw new Unread(HourReading.Reason.GRAMMAR, "");
    }
    if (days.isEveryDay()) {
      weekdays &= ~closedDays;
    } else if ((weekdays & closedDays) != 0) {
      throw conflict();
    }
    for (int day = 0; day < 7; day++) {
      if ((weekdays & 1 << day) != 0) {
        add(day, statement.spans);
      }
    }
    openHolidays(statement, days);
    for (Nth nth : days.nths) {
      if ((closedDays & 1 << nth.weekday()) != 0) {
        throw conflict();
      }
      nths.add(new NthOpen(nth, months, List.copyOf(statement.spans)));
    }
    days.daysOfMonth.forEach(day -> daysOfMonth.add(new MonthDayOpen(day, statement.spans)));
    openDates(statement, days);
  }

  private static String months(NamedDays days) {
    if (days.says(Word.ODD_MONTHS)) {
      return "Jan,Mar,May,Jul,Sep,Nov: ";
    }
    return days.says(Word.EVEN_MONTHS) ? "Feb,Apr,Jun,Aug,Oct,Dec: " : "";
  }

  private void openHolidays(Statement statement, NamedDays days) throws Unread {
    if (days.holidays()) {
      if (closedHolidays) {
        throw conflict();
      }
      add(HOLIDAY, statement.spans);
      holidays = Holidays.OPEN;
    } else if (days.isEveryDay() && !closedHolidays && closedDays == 0) {
      add(HOLIDAY, statement.spans);
      holidays = Holidays.OPEN;
    } else if (days.says(Word.WORKDAYS) && holidays == Holidays.UNKNOWN) {
      holidays = Holidays.OFF;
    }
    if (days.says(Word.NEVER_CLOSED)) {
      yearEnd(new YearEndSaid.Open());
    }
  }

  private void openDates(Statement statement, NamedDays days) throws Unread {
    for (DateRange range : days.dates) {
      if (range.isYearEnd()) {
        yearEnd(new YearEndSaid.Open());
      }
      dates.add(new DateOpen(range, statement.spans));
    }
    if (days.says(Word.YEAR_END) && days.dates.isEmpty()) {
      notes.add(new HourNote(HourNote.Kind.YEAR_END_OTHER_HOURS, "年末年始"));
    }
  }

  /** Times without days: all that are not closed, if the closed ones are named by weekday. */
  private void openUnnamed(Statement statement, int statements) throws Unread {
    if (statements > 1) {
      throw new Unread(HourReading.Reason.GRAMMAR, "");
    }
    boolean always = statement.spans.equals(List.of(ClockSpan.WHOLE_DAY));
    boolean onlySaturday = (closedDays & NamedDays.WEEKEND) == 0b0100000;
    if (onlySaturday) {
      throw conflict();
    }
    daysUnsaid = closedDays == 0 && !(always && !closedHolidays);
    for (int day = 0; day < 7; day++) {
      if ((closedDays & 1 << day) == 0) {
        add(day, statement.spans);
      }
    }
    if (always && closedDays == 0 && !closedHolidays) {
      add(HOLIDAY, statement.spans);
      holidays = Holidays.OPEN;
    }
    if (daysUnsaid) {
      notes.add(new HourNote(HourNote.Kind.DAYS_UNSAID, ""));
    }
  }

  private void settleHolidays(Account account) throws Unread {
    if (closedHolidays) {
      if (account.holidaysToo) {
        throw conflict();
      }
      holidays = Holidays.OFF;
    } else if (account.holidaysToo && holidays != Holidays.OPEN) {
      List<List<ClockSpan>> kinds =
          spans.stream().limit(7).filter(s -> !s.isEmpty()).distinct().toList();
      if (kinds.size() != 1 || daysUnsaid) {
        throw new Unread(HourReading.Reason.GRAMMAR, "祝日");
      }
      spans.get(HOLIDAY).addAll(kinds.getFirst());
      holidays = Holidays.OPEN;
    }
    if (holidaysMove && holidays == Holidays.OPEN) {
      spans.get(HOLIDAY).clear();
      holidays = Holidays.UNKNOWN;
    }
  }

  /** 「月〜金 8:30〜17:15、毎日 18:00〜20:00」: both hold on a Monday. */
  private void add(int day, List<ClockSpan> more) throws Unread {
    List<ClockSpan> all = spans.get(day);
    for (ClockSpan span : more) {
      if (all.stream().anyMatch(span::overlaps)) {
        throw conflict();
      }
      all.add(span);
    }
    all.sort(null);
  }

  private static Unread conflict() {
    return new Unread(HourReading.Reason.CONFLICT, "");
  }
}
