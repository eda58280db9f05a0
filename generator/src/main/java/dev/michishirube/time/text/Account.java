package dev.michishirube.time.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that a text says, phrase by phrase: which days are open when, and which are closed. */
final class Account {
  final List<Statement> statements = new ArrayList<>();
  final List<Phrase.Closed> closed = new ArrayList<>();
  final List<HourNote> notes = new ArrayList<>();
  boolean holidaysToo;
  boolean holidaysMove;

  private final List<ClockSpan> pauses = new ArrayList<>();
  private final List<Phrase.Frequency> frequencies = new ArrayList<>();
  private final Set<String> ways = new HashSet<>();
  private @Nullable NamedDays pending;

  static Account of(List<Phrase> phrases) throws Unread {
    Account account = new Account();
    for (Phrase phrase : phrases) {
      account.take(phrase);
    }
    account.close();
    return account;
  }

  private void take(Phrase phrase) throws Unread {
    switch (phrase) {
      case Phrase.Days days -> days(days.days());
      case Phrase.Times times -> times(times.spans());
      case Phrase.Closed days -> closed.add(days);
      case Phrase.Pause pause -> pauses.addAll(pause.spans());
      case Phrase.HolidaysToo too -> holidaysToo = true;
      case Phrase.HolidaysMove move -> holidaysMove = true;
      case Phrase.Said said -> notes.add(said.note());
      case Phrase.Frequency often -> frequencies.add(often);
      case Phrase.Way way -> way(way.words());
    }
  }

  private void way(String words) throws Unread {
    ways.add(words);
    if (ways.size() > 1) {
      throw new Unread(HourReading.Reason.CHANNELS, words);
    }
    notes.add(new HourNote(HourNote.Kind.ASIDE, words));
  }

  private void days(NamedDays days) throws Unread {
    if (pending == null) {
      pending = days;
    } else {
      pending.sameAs(days);
    }
  }

  private void times(List<ClockSpan> spans) throws Unread {
    if (pending == null && !statements.isEmpty()) {
      statements.getLast().add(spans);
      return;
    }
    if (!ways.isEmpty() && !statements.isEmpty()) {
      throw new Unread(HourReading.Reason.CHANNELS, ways.iterator().next());
    }
    statements.add(new Statement(pending, spans));
    pending = null;
  }

  /** 「午前9時〜午後5時（平日）」: the days come last. */
  private void close() throws Unread {
    if (statements.isEmpty()) {
      throw new Unread(
          frequencies.isEmpty() ? HourReading.Reason.GRAMMAR : HourReading.Reason.FREQUENCY, "");
    }
    if (pending != null) {
      Statement only = statements.getFirst();
      if (statements.size() > 1) {
        throw new Unread(HourReading.Reason.GRAMMAR, "");
      }
      if (only.days == null) {
        only.days = pending;
      } else {
        only.days.sameAs(pending);
      }
    }
    for (ClockSpan pause : pauses) {
      int interrupted = 0;
      for (Statement statement : statements) {
        interrupted += statement.interrupt(pause) ? 1 : 0;
      }
      if (interrupted != 1) {
        throw new Unread(HourReading.Reason.CONFLICT, "");
      }
    }
    for (Phrase.Frequency often : frequencies) {
      if (often.times() != daysNamed()) {
        throw new Unread(HourReading.Reason.FREQUENCY, often.words());
      }
    }
  }

  /** 「月・水・土（週3回）」, 「第2・4土曜（月2回）」. */
  private int daysNamed() {
    int named = 0;
    for (Statement statement : statements) {
      NamedDays days = statement.days;
      if (days != null) {
        named += Integer.bitCount(days.allWeekdays());
        named += days.nths.stream().mapToInt(nth -> nth.nths().size()).sum();
      }
    }
    return named;
  }
}
