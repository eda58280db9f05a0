package dev.michishirube.check.rules;

import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.WeekDayRange;
import dev.michishirube.time.Hours;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions to parsed hours that several rules ask. The parser gives null for empty lists. */
final class OpenHours {
  private OpenHours() {}

  /** Open at every hour of every day. */
  static boolean isAlways(Hours hours) {
    return hours instanceof Hours.Spec spec
        && spec.rules().size() == 1
        && (spec.rules().getFirst().isTwentyfourseven() || isWholeDay(spec.rules().getFirst()));
  }

  /** {@code 00:00-24:00} on every day, with or without the days written out. */
  private static boolean isWholeDay(Rule rule) {
    List<TimeSpan> spans = spans(rule);
    int days = weekdays(rule).cardinality();
    return opens(rule)
        && (days == 0 || days == 7)
        && spans.size() == 1
        && spans.getFirst().getStart() == 0
        && spans.getFirst().getEnd() == 24 * 60;
  }

  /** Says when something is open, rather than when it is closed or unknown. */
  static boolean opens(Rule rule) {
    RuleModifier modifier = rule.getModifier();
    return modifier == null
        || modifier.getModifier() == null
        || modifier.getModifier() == RuleModifier.Modifier.OPEN;
  }

  /** The weekdays that a rule names, Monday first; empty when it names none. */
  static BitSet weekdays(Rule rule) {
    BitSet days = new BitSet(7);
    for (WeekDayRange range : orNone(rule.getDays())) {
      int from = range.getStartDay().ordinal();
      int to = range.getEndDay() == null ? from : range.getEndDay().ordinal();
      for (int day = from; ; day = (day + 1) % 7) {
        days.set(day);
        if (day == to) {
          break;
        }
      }
    }
    return days;
  }

  static List<TimeSpan> spans(Rule rule) {
    return orNone(rule.getTimes());
  }

  static boolean namesHolidays(Rule rule) {
    return !orNone(rule.getHolidays()).isEmpty();
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
