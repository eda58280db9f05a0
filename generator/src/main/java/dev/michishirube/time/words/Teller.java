package dev.michishirube.time.words;

import dev.michishirube.time.rule.DayRule;
import dev.michishirube.time.rule.DaySelector;
import dev.michishirube.time.rule.Opening;
import dev.michishirube.time.rule.Schedule;
import dev.michishirube.time.rule.Slice;
import dev.michishirube.time.rule.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what to say of rules: those of the usual week together, as what they come to; then the
 * others one by one; last, as notes, the whole days that are closed or unknown whatever else holds.
 */
final class Teller {
  private Teller() {}

  static Told tell(Schedule schedule) {
    if (schedule.isAlwaysOpen()) {
      return new Told(true, List.of(), List.of(), OnHolidays.SAID);
    }
    return tell(living(schedule.rules()));
  }

  /** The same in clauses, even for what is always open. */
  static Told inClauses(Schedule schedule) {
    return tell(living(schedule.rules()));
  }

  /** What begins on one day. */
  static Told oneDay(Schedule schedule, LocalDate day) {
    List<Clause> clauses =
        UsualWeek.clauses(DayGroup.UNSAID, Weeks.on(schedule, day), Relation.PLAIN);
    Clause closed = new Clause(Relation.PLAIN, DayGroup.UNSAID, List.of(), Opening.CLOSED, null);
    return new Told(
        false, clauses.isEmpty() ? List.of(closed) : clauses, List.of(), OnHolidays.SAID);
  }

  private static Told tell(List<DayRule> rules) {
    int weekly = 0;
    while (weekly < rules.size() && isWeekly(rules.get(weekly))) {
      weekly++;
    }
    int end = rules.size();
    while (end > Math.max(weekly, 1) && isNote(rules.get(end - 1))) {
      end--;
    }
    List<Note> notes = new ArrayList<>();
    rules
        .subList(end, rules.size())
        .forEach(rule -> notes.add(new Note(DayGroup.of(rule.days()), rule.opening())));
    List<Clause> clauses = new ArrayList<>();
    OnHolidays onHolidays = OnHolidays.SAID;
    if (weekly > 0) {
      boolean elsewhere = notes.stream().anyMatch(note -> note.days().equals(DayGroup.HOLIDAYS));
      UsualWeek week = new UsualWeek(rules.subList(0, weekly), elsewhere);
      clauses.addAll(week.clauses);
      onHolidays = week.onHolidays;
      if (end == weekly) {
        notes.addAll(0, week.notes);
      } else {
        week.notes.forEach(note -> clauses.add(asClause(note)));
      }
    }
    for (int i = weekly; i < end; i++) {
      clauses.add(clause(rules.get(i), clauses));
    }
    return new Told(false, clauses, notes, onHolidays);
  }

  /** Without what a later rule takes over on every day. */
  private static List<DayRule> living(List<DayRule> rules) {
    for (int i = rules.size() - 1; i > 0; i--) {
      if (takesAll(rules.get(i), rules.get(i - 1))) {
        return rules.subList(i, rules.size());
      }
    }
    return rules;
  }

  private static boolean takesAll(DayRule rule, DayRule before) {
    DayGroup days = DayGroup.of(rule.days());
    if (!days.areAll() || rule.fallback()) {
      return false;
    }
    // A rule that names no day replaces only another such rule.
    boolean replaces =
        rule.days().areAll()
            ? rule.opening() == Opening.OPEN && before.days().areAll()
            : rule.opening() != Opening.CLOSED;
    return replaces && !rule.additive()
        || rule.spans().isEmpty()
        || rule.spans().equals(List.of(new Span(0, Slice.DAY)));
  }

  private static boolean isWeekly(DayRule rule) {
    return !rule.fallback()
        && rule.days().groups().stream()
            .flatMap(List::stream)
            .allMatch(
                selector ->
                    selector instanceof DaySelector.Weekdays
                        || selector.equals(new DaySelector.PublicHolidays(0)));
  }

  private static boolean isNote(DayRule rule) {
    return rule.spans().isEmpty()
        && rule.opening() != Opening.OPEN
        && rule.comment() == null
        && !rule.additive()
        && !rule.fallback()
        && !rule.days().areAll();
  }

  private static Clause asClause(Note note) {
    return new Clause(Relation.BUT, note.days(), List.of(), note.opening(), null);
  }

  private static Clause clause(DayRule rule, List<Clause> before) {
    DayGroup days =
        rule.days().areAll() && rule.opening() != Opening.OPEN
            ? DayGroup.UNSAID
            : DayGroup.of(rule.days());
    return new Clause(
        relation(rule, days, before), days, rule.spans(), rule.opening(), rule.comment());
  }

  private static Relation relation(DayRule rule, DayGroup days, List<Clause> before) {
    if (before.isEmpty()) {
      return Relation.PLAIN;
    }
    if (rule.fallback()) {
      return Relation.ELSE;
    }
    boolean covers = rule.additive() || rule.days().areAll();
    if (covers && rule.opening() != Opening.CLOSED && !rule.spans().isEmpty()) {
      return Relation.ALSO;
    }
    return before.stream().allMatch(clause -> Apart.are(clause.days(), days))
        ? Relation.PLAIN
        : Relation.BUT;
  }
}
