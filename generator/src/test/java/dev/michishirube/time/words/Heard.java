package dev.michishirube.time.words;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a reader understood of sentences: statements in order, later ones over earlier ones.
 *
 * @param holiday tells public holidays
 */
record Heard(List<Statement> statements, Predicate<LocalDate> holiday) {
  static final char CLOSED = '-';

  /** What is kept of one day: minutes from its midnight, into the next day. */
  static final int MINUTES = 3 * 24 * 60;

  enum How {
    /** All of these days anew. */
    SET,
    OVER,
    INTO_CLOSED
  }

  interface Days {
    boolean hold(LocalDate day, Predicate<LocalDate> holiday);
  }

  record Time(int from, int to) {}

  record Statement(How how, Days days, List<Time> times, char state) {}

  /** For every minute what it is. */
  char[] on(LocalDate day) {
    char[] minutes = new char[MINUTES];
    Arrays.fill(minutes, CLOSED);
    for (Statement statement : statements) {
      if (!statement.days.hold(day, holiday)) {
        continue;
      }
      if (statement.how == How.SET) {
        Arrays.fill(minutes, CLOSED);
      }
      for (Time time : statement.times) {
        for (int i = time.from; i < time.to; i++) {
          if (statement.how != How.INTO_CLOSED || minutes[i] == CLOSED) {
            minutes[i] = statement.state;
          }
        }
      }
    }
    return minutes;
  }
}
