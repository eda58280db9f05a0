package dev.michishirube.check.rules;

import ch.poole.openinghoursparser.Rule;
import dev.michishirube.time.Holidays;
import dev.michishirube.time.Hours;
import dev.michishirube.time.HoursParser;
import dev.michishirube.time.rule.Opening;
import dev.michishirube.time.rule.Schedule;
import dev.michishirube.time.rule.Slice;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Whether two specifications contradict each other: one is open while the other is closed. */
final class HoursDifference {
  /** A Monday; six weeks hold every nth weekday. */
  private static final LocalDate FROM = LocalDate.of(2026, 6, 1);

  private static final int WEEKS = 6;

  /** The week after those has nothing but holidays. */
  private static final Holidays A_WEEK_OF_HOLIDAYS =
      new Holidays(
          Stream.iterate(FROM.plusWeeks(WEEKS), day -> day.plusDays(1))
              .limit(7)
              .map(day -> new Holidays.Holiday(day, "祝日", true))
              .toList());

  private HoursDifference() {}

  static boolean of(Hours.Spec spec, String other) {
    return !spec.spec().equals(other)
        && HoursParser.parse(other) instanceof HoursParser.Parsed parsed
        && differ(spec.rules(), parsed.rules());
  }

  /**
   * Days that one of them names by date are its own affair; what is unknown contradicts nothing.
   */
  private static boolean differ(List<Rule> some, List<Rule> others) {
    Schedule one = Schedule.of(some);
    Schedule two = Schedule.of(others);
    return Stream.iterate(FROM, day -> day.plusDays(1))
        .limit((WEEKS + 1) * 7)
        .filter(day -> !one.namesDate(day, A_WEEK_OF_HOLIDAYS))
        .filter(day -> !two.namesDate(day, A_WEEK_OF_HOLIDAYS))
        .anyMatch(day -> differ(one, two, day));
  }

  private static boolean differ(Schedule one, Schedule two, LocalDate day) {
    List<Slice> others = two.on(day, A_WEEK_OF_HOLIDAYS);
    return one.on(day, A_WEEK_OF_HOLIDAYS).stream()
        .anyMatch(slice -> others.stream().anyMatch(other -> contradict(slice, other)));
  }

  private static boolean contradict(Slice one, Slice other) {
    boolean atOnce = one.from() < other.to() && other.from() < one.to();
    return atOnce
        && !one.carried()
        && !other.carried()
        && (one.opening() == Opening.OPEN && other.opening() == Opening.CLOSED
            || one.opening() == Opening.CLOSED && other.opening() == Opening.OPEN);
  }
}
