package dev.michishirube.time.text;

import dev.michishirube.time.text.Token.Word;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads one list of days, such as 「月曜日〜水曜日・金曜日・祝日」. */
final class DayListReader {
  private static final Set<Word> DAY_WORDS =
      EnumSet.of(
          Word.WORKDAYS,
          Word.HOLIDAYS,
          Word.DAYS_OFF,
          Word.EVERY_DAY,
          Word.NEVER_CLOSED,
          Word.YEAR_END,
          Word.OBON,
          Word.MEMORIAL_DAY,
          Word.ODD_MONTHS,
          Word.EVEN_MONTHS);

  private final List<Token> tokens;
  private final NamedDays days = new NamedDays();
  private final List<HourNote> notes = new ArrayList<>();
  private int at;

  DayListReader(List<Token> tokens, int from) {
    this.tokens = tokens;
    this.at = from;
  }

  static boolean begins(Token token) {
    return token instanceof Token.Weekday
        || token instanceof Token.Ordinal
        || token instanceof Token.Date
        || token instanceof Token.DayOfMonth
        || token instanceof Word word && DAY_WORDS.contains(word);
  }

  /** The first token after the list. */
  int end() {
    return at;
  }

  List<HourNote> notes() {
    return notes;
  }

  NamedDays read() throws Unread {
    item();
    while (true) {
      if (at < tokens.size() && begins(tokens.get(at))) {
        item();
      } else if (at + 1 < tokens.size() && tokens.get(at) == Word.JOIN && goesOn(at + 1)) {
        at++;
        item();
      } else {
        return days;
      }
    }
  }

  private boolean goesOn(int index) {
    return begins(tokens.get(index)) || isDoubtfulDay(tokens.get(index));
  }

  /** 「施設点検日」 in a list of days. */
  private static boolean isDoubtfulDay(Token token) {
    return token instanceof Token.Note note && note.note().kind() == HourNote.Kind.DOUBT;
  }

  private void item() throws Unread {
    Token token = tokens.get(at++);
    switch (token) {
      case Token.Weekday day -> weekdays(day.day());
      case Token.Ordinal ordinal -> nth(ordinal.nths());
      case Token.Date date -> dates(date.day());
      case Token.DayOfMonth day -> days.daysOfMonth.add(day.day());
      case Token.Note note -> notes.add(note.note());
      case Word word -> {
        days.words.add(word);
        if (word == Word.YEAR_END) {
          yearEndDates();
        } else if (word == Word.MEMORIAL_DAY) {
          days.dates.add(new NamedDays.DateRange(MonthDay.of(6, 23), MonthDay.of(6, 23)));
        }
      }
      default -> throw new Unread(HourReading.Reason.GRAMMAR, "");
    }
  }

  private void weekdays(int from) throws Unread {
    if (!days.nths.isEmpty()) {
      // 第2土曜・日曜: the second Sunday or every Sunday.
      throw new Unread(HourReading.Reason.GRAMMAR, "");
    }
    int to = from;
    if (at + 1 < tokens.size()
        && tokens.get(at) == Word.TO
        && tokens.get(at + 1) instanceof Token.Weekday end) {
      to = end.day();
      at += 2;
      until();
    }
    for (int day = from; ; day = (day + 1) % 7) {
      days.weekdays |= 1 << day;
      if (day == to) {
        return;
      }
    }
  }

  private void nth(List<Integer> nths) throws Unread {
    if (at < tokens.size() && tokens.get(at) instanceof Token.Weekday day) {
      at++;
      days.nths.add(new NamedDays.Nth(day.day(), nths));
    } else {
      throw new Unread(HourReading.Reason.GRAMMAR, "");
    }
  }

  private void dates(MonthDay from) {
    MonthDay to = from;
    if (at + 1 < tokens.size()
        && tokens.get(at) == Word.TO
        && tokens.get(at + 1) instanceof Token.Date end) {
      to = end.day();
      at += 2;
      until();
    }
    days.dates.add(new NamedDays.DateRange(from, to));
  }

  /** 「月曜日から金曜日まで」. */
  private void until() {
    if (at < tokens.size() && tokens.get(at) == Word.UNTIL) {
      at++;
    }
  }

  /** 「年末年始（12月29日〜1月3日）」. */
  private void yearEndDates() {
    if (at + 3 < tokens.size()
        && tokens.get(at) == Word.EDGE
        && tokens.get(at + 1) instanceof Token.Date from
        && tokens.get(at + 2) == Word.TO) {
      at += 2;
      dates(from.day());
      if (at < tokens.size() && tokens.get(at) == Word.EDGE) {
        at++;
      }
    }
  }
}
