package dev.michishirube.time.rule;

import ch.poole.openinghoursparser.Rule;
import dev.michishirube.time.Holidays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** The rules of one specification, ready to be asked about a day. Immutable. */
public final class Schedule {
  private static final DayRule HOLIDAYS_UNKNOWN =
      new DayRule(
          new Days(List.of(List.of(new DaySelector.PublicHolidays(0)))),
          List.of(),
          Opening.UNKNOWN,
          null,
          false,
          false);

  /** Days of a range of dates beyond which it is a season. */
  static final int SEASON = 31;

  private final List<DayRule> rules;
  private final List<RulePart> parts;
  private final boolean hasDates;

  private Schedule(List<DayRule> rules) {
    this.rules = List.copyOf(rules);
    this.parts = parts(rules);
    this.hasDates = rules.stream().anyMatch(rule -> rule.days().haveDates());
  }

  /**
   * The rules that {@link dev.michishirube.time.HoursParser} has read, to the letter: holidays that
   * they do not name are days like others.
   */
  public static Schedule literally(List<Rule> rules) {
    return new Schedule(RuleReader.read(rules));
  }

  /** The same, but weekday hours that are silent on holidays leave them unknown. */
  public static Schedule of(List<Rule> rules) {
    List<DayRule> read = new ArrayList<>(RuleReader.read(rules));
    if (HolidaySilence.of(rules)) {
      // Dates that come last, such as "Dec 29-Jan 03 off", hold on holidays too.
      int at = read.size();
      while (at > 0 && read.get(at - 1).days().areDates() && !read.get(at - 1).fallback()) {
        at--;
      }
      read.add(at, HOLIDAYS_UNKNOWN);
    }
    return new Schedule(read);
  }

  /** Rules as they stand. */
  public static Schedule ofRules(List<DayRule> rules) {
    return new Schedule(rules);
  }

  /** In the order in which they were written. */
  public List<DayRule> rules() {
    return rules;
  }

  private static List<RulePart> parts(List<DayRule> rules) {
    List<RulePart> parts = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      parts.add(RulePart.ownDay(rules.get(i), i));
      RulePart morning = RulePart.nextMorning(rules.get(i), i);
      if (!morning.spans().isEmpty()) {
        parts.add(morning);
      }
    }
    return List.copyOf(parts);
  }

  /** The whole calendar day from midnight to midnight, in order and without gaps. */
  public List<Slice> on(LocalDate day, Holidays holidays) {
    List<RulePart> holding = new ArrayList<>(4);
    RulePart before = parts.getFirst();
    for (RulePart part : parts) {
      if (part.holds(day, holidays)) {
        if (part.replaces(before)) {
          holding.clear();
        }
        holding.add(part);
      }
      before = part;
    }
    Layers layers = new Layers();
    holding.forEach(part -> part.paint(layers));
    return layers.slices();
  }

  /**
   * The morning after, as far as the nights that begin on {@code day} reach into it, whatever the
   * next day is. Where no night reaches, the slices are not carried.
   */
  public List<Slice> morningAfter(LocalDate day, Holidays holidays) {
    Layers layers = new Layers();
    parts.stream()
        .filter(part -> part.carried() && part.holds(day.plusDays(1), holidays))
        .forEach(part -> part.paint(layers));
    return layers.slices();
  }

  /** The slice's rule speaks of public holidays. */
  public boolean isAboutHolidays(Slice slice) {
    return slice.rule() >= 0
        && rules.get(slice.rule()).days().has(DaySelector.PublicHolidays.class);
  }

  /**
   * Some rule names this very day by its date. A season ({@code Apr 01-Oct 31}) does not: only when
   * it is closed does it say anything of the days off within it.
   */
  public boolean namesDate(LocalDate day, Holidays holidays) {
    if (!hasDates) {
      return false;
    }
    for (DayRule rule : rules) {
      int longest = rule.opening() == Opening.CLOSED ? Integer.MAX_VALUE - 1 : SEASON;
      if (rule.days().nameDate(day, holidays, longest)) {
        return true;
      }
    }
    return false;
  }

  /** Some rule that holds on this day names it by its date, or by a range of few days. */
  public boolean singlesOut(LocalDate day, Holidays holidays) {
    return hasDates
        && rules.stream()
            .map(DayRule::days)
            .anyMatch(days -> days.nameDate(day, holidays, SEASON) && days.hold(day, holidays));
  }

  /** Some rule names dates, few or many. */
  public boolean hasDates() {
    return hasDates;
  }

  /** Which rules, by their place, hold in the ordinary weeks around {@code day}: its season. */
  public BitSet inForce(LocalDate day) {
    BitSet inForce = new BitSet(rules.size());
    for (int i = 0; i < rules.size(); i++) {
      inForce.set(i, OrdinaryDays.areInForce(rules.get(i).days(), day));
    }
    return inForce;
  }

  /** The rules of the ordinary weeks of a season, with no dates left in them. */
  public Schedule inSeason(BitSet inForce) {
    return each((days, i) -> OrdinaryDays.inSeason(days, inForce.get(i)));
  }

  /** Without single dates and ranges of few days; seasons stay. */
  public Schedule withoutDates() {
    return each((days, i) -> OrdinaryDays.withoutDates(days));
  }

  /** Each rule keeps its place, because the one before it decides what it replaces. */
  private Schedule each(BiFunction<Days, Integer, Days> change) {
    return new Schedule(
        IntStream.range(0, rules.size())
            .mapToObj(i -> rules.get(i).on(change.apply(rules.get(i).days(), i)))
            .toList());
  }

  /** Some rule holds for months, years or a long range of dates. */
  public boolean hasSeasons() {
    return rules.stream().anyMatch(rule -> OrdinaryDays.haveSeasons(rule.days()));
  }

  /** Some rule counts the weekdays of a month. */
  public boolean countsWeekdays() {
    return rules.stream().anyMatch(rule -> rule.days().has(DaySelector.NthWeekday.class));
  }

  /** {@code 24/7} and nothing else: every hour of every day of the year. */
  public boolean isAlwaysOpen() {
    return rules.size() == 1
        && rules.getFirst().days().areAll()
        && rules.getFirst().opening() == Opening.OPEN
        && (rules.getFirst().spans().isEmpty()
            || rules.getFirst().spans().equals(List.of(new Span(0, Slice.DAY))));
  }

  /** Every week without a holiday is like any other. */
  public boolean isWeekly() {
    return rules.stream().allMatch(rule -> rule.days().areWeekly());
  }
}
