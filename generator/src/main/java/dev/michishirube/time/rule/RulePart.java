package dev.michishirube.time.rule;

import dev.michishirube.time.Holidays;
import java.time.LocalDate;
import java.util.List;

/**
 * What a rule says of its own day, or of the morning after.
 *
 * @param spans within one day; empty means the whole day
 * @param carried it is the morning after
 * @param index of the rule, from 0
 */
record RulePart(DayRule rule, List<Span> spans, boolean carried, int index) {
  static RulePart ownDay(DayRule rule, int index) {
    List<Span> spans =
        rule.spans().stream().map(s -> new Span(s.from(), Math.min(s.to(), Slice.DAY))).toList();
    return new RulePart(rule, spans, false, index);
  }

  /** Without spans when nothing of the rule passes midnight. */
  static RulePart nextMorning(DayRule rule, int index) {
    List<Span> spans =
        rule.spans().stream()
            .filter(s -> s.to() > Slice.DAY)
            .map(s -> new Span(0, s.to() - Slice.DAY))
            .toList();
    return new RulePart(rule, spans, true, index);
  }

  boolean holds(LocalDate day, Holidays holidays) {
    return rule.days().hold(carried ? day.minusDays(1) : day, holidays);
  }

  /**
   * Takes the day from all rules before it. As in the notation's reference: rules that say "closed"
   * only cover, and a rule for every day replaces only when the part before it was for every day.
   *
   * @param before the part before, or this when it is the first
   */
  boolean replaces(RulePart before) {
    if (carried || rule.additive() || rule.fallback() || rule.opening() == Opening.CLOSED) {
      return false;
    }
    return !rule.days().areAll()
        || before != this && rule.opening() == Opening.OPEN && before.rule.days().areAll();
  }

  void paint(Layers layers) {
    if (spans.isEmpty()) {
      paint(layers, 0, Slice.DAY);
    }
    for (Span span : spans) {
      paint(layers, span.from(), span.to());
    }
  }

  private void paint(Layers layers, int from, int to) {
    Slice slice = new Slice(from, to, rule.opening(), rule.comment(), carried, index);
    if (rule.fallback()) {
      layers.fill(slice);
    } else {
      layers.cover(slice);
    }
  }
}
