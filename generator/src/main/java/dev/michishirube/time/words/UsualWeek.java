package dev.michishirube.time.words;

import dev.michishirube.time.rule.DayRule;
import dev.michishirube.time.rule.Opening;
import dev.michishirube.time.rule.Span;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Tells weekly rules by what they come to: days with the same times together. */
final class UsualWeek {
  final List<Clause> clauses = new ArrayList<>();
  final List<Note> notes = new ArrayList<>();
  OnHolidays onHolidays = OnHolidays.SAID;

  private final Map<DayOfWeek, List<Timed>> usual;
  private final Map<DayOfWeek, List<Timed>> holidays;
  private final boolean daysUnsaid;

  /**
   * Tells.
   *
   * @param holidaysToldElsewhere other rules decide all holidays
   */
  UsualWeek(List<DayRule> rules, boolean holidaysToldElsewhere) {
    Weeks weeks = new Weeks(rules);
    usual = weeks.usual();
    holidays = weeks.onHolidays();
    daysUnsaid =
        rules.stream()
            .allMatch(
                rule ->
                    rule.opening() == Opening.CLOSED
                        || rule.days().areAll() && rule.opening() == Opening.UNKNOWN);
    Map<List<Timed>, Set<DayOfWeek>> groups = together(usual, day -> true);
    if (holidaysToldElsewhere) {
      groups.forEach((times, days) -> add(days, false, times));
    } else if (holidays.equals(usual)) {
      likeOtherDays(groups);
    } else if (together(holidays, day -> true).size() == 1) {
      asOneKind(groups, holidays.getOrDefault(DayOfWeek.MONDAY, List.of()));
    } else {
      byWeekday(groups);
    }
    if (clauses.isEmpty()) {
      clauses.add(new Clause(Relation.PLAIN, DayGroup.UNSAID, List.of(), Opening.CLOSED, null));
      notes.removeIf(note -> note.opening() == Opening.CLOSED);
    }
  }

  private void likeOtherDays(Map<List<Timed>, Set<DayOfWeek>> groups) {
    boolean oneGroup = groups.size() == 1;
    groups.forEach((times, days) -> add(days, oneGroup, times));
    if (!oneGroup) {
      onHolidays = OnHolidays.LIKE_OTHER_DAYS;
    }
  }

  private void asOneKind(Map<List<Timed>, Set<DayOfWeek>> groups, List<Timed> times) {
    Set<DayOfWeek> sharing = groups.getOrDefault(times, EnumSet.noneOf(DayOfWeek.class));
    groups.forEach(
        (other, days) -> {
          if (!other.equals(times)) {
            add(days, false, other);
          }
        });
    if (times.isEmpty()) {
      notes.add(new Note(DayGroup.HOLIDAYS, Opening.CLOSED));
    } else if (sharing.isEmpty()
        && times.size() == 1
        && times.getFirst().isWholeDay()
        && times.getFirst().opening() == Opening.UNKNOWN
        && times.getFirst().comment() == null) {
      notes.add(new Note(DayGroup.HOLIDAYS, Opening.UNKNOWN));
    } else {
      // Last, so that a reader meets the holidays after the weekdays on which they fall.
      add(sharing, true, times);
    }
  }

  private void byWeekday(Map<List<Timed>, Set<DayOfWeek>> groups) {
    groups.forEach((times, days) -> add(days, false, times));
    together(holidays, day -> !timesOf(holidays, day).equals(timesOf(usual, day)))
        .forEach((times, days) -> addHolidays(days, times));
    boolean others =
        usual.keySet().stream()
            .anyMatch(
                day ->
                    !timesOf(holidays, day).isEmpty()
                        && timesOf(holidays, day).equals(timesOf(usual, day)));
    onHolidays = others ? OnHolidays.OTHERS_LIKE_OTHER_DAYS : OnHolidays.SAID;
  }

  private void addHolidays(Set<DayOfWeek> days, List<Timed> times) {
    DayGroup group = DayGroup.onHolidays(days);
    if (times.isEmpty()) {
      clauses.add(new Clause(Relation.BUT, group, List.of(), Opening.CLOSED, null));
    }
    add(group, times, Relation.BUT);
  }

  private void add(Set<DayOfWeek> days, boolean withHolidays, List<Timed> times) {
    boolean every = days.size() == DayOfWeek.values().length;
    add(
        every && daysUnsaid ? DayGroup.UNSAID : DayGroup.of(days, withHolidays),
        times,
        Relation.PLAIN);
  }

  private void add(DayGroup days, List<Timed> times, Relation first) {
    clauses.addAll(clauses(days, times, first));
  }

  /** A clause for each kind of time. */
  static List<Clause> clauses(DayGroup days, List<Timed> times, Relation first) {
    List<Clause> clauses = new ArrayList<>();
    Map<Timed, List<Span>> kinds = new LinkedHashMap<>();
    for (Timed timed : times) {
      Timed kind = new Timed(0, 0, timed.opening(), timed.comment());
      List<Span> spans = kinds.computeIfAbsent(kind, k -> new ArrayList<>());
      if (!timed.isWholeDay()) {
        spans.add(timed.span());
      }
    }
    Relation relation = first;
    for (Map.Entry<Timed, List<Span>> kind : kinds.entrySet()) {
      Timed said = kind.getKey();
      clauses.add(new Clause(relation, days, kind.getValue(), said.opening(), said.comment()));
      relation = Relation.ALSO;
    }
    return clauses;
  }

  private static List<Timed> timesOf(Map<DayOfWeek, List<Timed>> week, DayOfWeek day) {
    return week.getOrDefault(day, List.of());
  }

  private static Map<List<Timed>, Set<DayOfWeek>> together(
      Map<DayOfWeek, List<Timed>> week, Predicate<DayOfWeek> wanted) {
    Map<List<Timed>, Set<DayOfWeek>> groups = new LinkedHashMap<>();
    week.forEach(
        (day, times) -> {
          if (wanted.test(day)) {
            groups.computeIfAbsent(times, t -> EnumSet.noneOf(DayOfWeek.class)).add(day);
          }
        });
    return groups;
  }
}
