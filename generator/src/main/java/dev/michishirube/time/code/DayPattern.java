package dev.michishirube.time.code;

import dev.michishirube.time.rule.Opening;
import dev.michishirube.time.service.DayTimes;
import dev.michishirube.time.service.Reason;
import dev.michishirube.time.service.Stretch;
import java.util.ArrayList;
import java.util.List;

/**
 * The times of a day in a code: stretches joined by {@code +}, each {@code from-to} in minutes to
 * the base of 36. Behind an open one stands {@code _} and its last reception where there is one;
 * behind one that is not confirmed {@code ?} and a letter for the reason. Nothing means closed.
 */
final class DayPattern {
  private static final String REASONS = "usheolnacwx";

  private DayPattern() {}

  static String of(DayTimes day) {
    List<String> stretches = day.stretches().stream().map(DayPattern::of).toList();
    return String.join("+", stretches);
  }

  private static String of(Stretch stretch) {
    String times = Digits.of(stretch.from()) + "-" + Digits.of(stretch.to());
    if (stretch.opening() == Opening.UNKNOWN) {
      return times + "?" + REASONS.charAt(stretch.reason().ordinal());
    }
    Integer last = stretch.lastReception();
    return last == null ? times : times + "_" + Digits.of(last);
  }

  /** The stretches of a pattern that {@link #of} has made; their words are not in it. */
  static List<Stretch> read(String pattern) {
    List<Stretch> stretches = new ArrayList<>();
    if (!pattern.isEmpty()) {
      for (String stretch : pattern.split("\\+")) {
        stretches.add(readOne(stretch));
      }
    }
    return stretches;
  }

  private static Stretch readOne(String text) {
    int dash = text.indexOf('-');
    int from = Digits.read(text.substring(0, dash));
    int mark = text.indexOf('?');
    if (mark >= 0) {
      Reason reason = Reason.values()[REASONS.indexOf(text.charAt(mark + 1))];
      int to = Digits.read(text.substring(dash + 1, mark));
      return new Stretch(from, to, Opening.UNKNOWN, reason, null, null);
    }
    int line = text.indexOf('_');
    int to = Digits.read(text.substring(dash + 1, line < 0 ? text.length() : line));
    Integer last = line < 0 ? null : Integer.valueOf(Digits.read(text.substring(line + 1)));
    return new Stretch(from, to, Opening.OPEN, Reason.USUAL, null, last);
  }
}
