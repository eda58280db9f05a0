package dev.michishirube.time.text;

import dev.michishirube.time.text.Token.Word;
import java.util.ArrayList;
import java.util.List;

/** Joins words to phrases, from left to right without looking back. */
final class PhraseReader {
  private final List<Token> tokens;
  private final List<Phrase> phrases = new ArrayList<>();
  private int at;

  private PhraseReader(List<Token> tokens) {
    this.tokens = tokens;
  }

  static List<Phrase> read(List<Token> tokens) throws Unread {
    PhraseReader reader = new PhraseReader(tokens);
    while (reader.at < tokens.size()) {
      reader.next();
    }
    return reader.phrases;
  }

  private void next() throws Unread {
    switch (tokens.get(at)) {
      case Token.Unknown unknown -> throw new Unread(HourReading.Reason.WORDS, unknown.words());
      case Token.Varies varies -> throw new Unread(HourReading.Reason.VARIES, varies.words());
      case Token.Note note -> add(new Phrase.Said(note.note()));
      case Token.Way way -> add(new Phrase.Way(way.words()));
      case Token.Frequency often -> add(new Phrase.Frequency(often.times(), often.words()));
      case Token.Clock clock -> times(false);
      case Token.Weekday day -> days();
      case Token.Ordinal ordinal -> days();
      case Token.Date date -> days();
      case Token.DayOfMonth day -> days();
      case Word word -> word(word);
    }
  }

  private void add(Phrase phrase) {
    phrases.add(phrase);
    at++;
  }

  private void word(Word word) throws Unread {
    switch (word) {
      case ALL_DAY -> times(false);
      case BREAK -> {
        at++;
        skip(Word.GAP, Word.EDGE, Word.SUBJECT);
        times(true);
      }
      case HOLIDAYS_TOO -> add(new Phrase.HolidaysToo());
      case HOLIDAYS_MOVE -> add(new Phrase.HolidaysMove());
      case CLOSED, CLOSED_DAYS -> closedDaysAhead();
      case TO, UNTIL, EXCEPT -> throw new Unread(HourReading.Reason.GRAMMAR, "");
      case JOIN, OF, GAP, EDGE, FILLER, SUBJECT -> at++;
      default -> days();
    }
  }

  /** 「休館日：月曜日」. */
  private void closedDaysAhead() throws Unread {
    at++;
    skip(Word.GAP, Word.EDGE, Word.SUBJECT);
    if (at >= tokens.size() || !DayListReader.begins(tokens.get(at))) {
      throw new Unread(HourReading.Reason.GRAMMAR, "");
    }
    phrases.add(new Phrase.Closed(list(), false));
  }

  private void days() throws Unread {
    NamedDays days = list();
    boolean subject = is(Word.SUBJECT);
    int after = at;
    skip(Word.SUBJECT, Word.FILLER, Word.GAP);
    if (is(Word.EXCEPT)) {
      at++;
      phrases.add(new Phrase.Closed(days, true));
    } else if (is(Word.CLOSED) || is(Word.CLOSED_DAYS) && (subject || !daysFollow())) {
      at++;
      if (colonAndDaysFollow()) {
        throw new Unread(HourReading.Reason.GRAMMAR, "");
      }
      phrases.add(new Phrase.Closed(days, false));
    } else {
      at = after;
      phrases.add(new Phrase.Days(days));
    }
  }

  /** After the word at which we are. */
  private boolean daysFollow() {
    int i = at + 1;
    while (i < tokens.size()
        && (tokens.get(i) == Word.GAP
            || tokens.get(i) == Word.EDGE
            || tokens.get(i) == Word.SUBJECT)) {
      i++;
    }
    return i < tokens.size() && DayListReader.begins(tokens.get(i));
  }

  /** 「土日休み：月曜」 could be either. */
  private boolean colonAndDaysFollow() {
    return at + 1 < tokens.size()
        && tokens.get(at) == Word.GAP
        && DayListReader.begins(tokens.get(at + 1))
        && phrases.isEmpty();
  }

  private NamedDays list() throws Unread {
    DayListReader reader = new DayListReader(tokens, at);
    NamedDays days = reader.read();
    reader.notes().forEach(note -> phrases.add(new Phrase.Said(note)));
    at = reader.end();
    return days;
  }

  private void times(boolean pause) throws Unread {
    List<ClockSpan> spans = new ArrayList<>();
    spans.add(span());
    while (is(Word.JOIN) && at + 1 < tokens.size() && isTime(tokens.get(at + 1))) {
      at++;
      spans.add(span());
    }
    int after = at;
    skip(Word.FILLER, Word.GAP, Word.SUBJECT, Word.OF);
    if (is(Word.EXCEPT) || pause && is(Word.CLOSED)) {
      at++;
      phrases.add(new Phrase.Pause(spans));
      return;
    }
    at = after;
    phrases.add(pause ? new Phrase.Pause(spans) : new Phrase.Times(spans));
  }

  private ClockSpan span() throws Unread {
    if (is(Word.ALL_DAY)) {
      at++;
      return ClockSpan.WHOLE_DAY;
    }
    if (at + 2 < tokens.size()
        && tokens.get(at) instanceof Token.Clock start
        && tokens.get(at + 1) == Word.TO
        && tokens.get(at + 2) instanceof Token.Clock end) {
      at += 3;
      if (is(Word.UNTIL)) {
        at++;
      }
      return ClockSpan.of(start, end);
    }
    throw new Unread(HourReading.Reason.CLOCK, "");
  }

  private static boolean isTime(Token token) {
    return token instanceof Token.Clock || token == Word.ALL_DAY;
  }

  private boolean is(Word word) {
    return at < tokens.size() && tokens.get(at) == word;
  }

  private void skip(Word... words) {
    while (at < tokens.size() && List.of(words).contains(tokens.get(at))) {
      at++;
    }
  }
}
