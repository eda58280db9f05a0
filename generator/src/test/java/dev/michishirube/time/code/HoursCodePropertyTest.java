package dev.michishirube.time.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.check.ReferenceData;
import dev.michishirube.time.Holidays;
import dev.michishirube.time.rule.Opening;
import dev.michishirube.time.service.DayTimes;
import dev.michishirube.time.service.Reason;
import dev.michishirube.time.service.ServiceDays;
import dev.michishirube.time.service.ServiceHours;
import dev.michishirube.time.service.Stretch;
import dev.michishirube.time.state.State;
import dev.michishirube.time.state.States;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A code read back says what the hours said, whatever the hours. */
class HoursCodePropertyTest {
  private static final Holidays HOLIDAYS = ReferenceData.holidays();
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final int DAYS = 397;
  private static final int INSTANTS = 8;

  @Property(tries = 200)
  void theCodeReadBackHasTheSameStretches(
      @ForAll long seed, @ForAll @IntRange(max = 800) int daysLater) {
    LocalDate from = FIRST.plusDays(daysLater);
    ServiceDays days = new ServiceDays(new RandomHours(seed, from).next(), HOLIDAYS);
    List<List<Stretch>> read = HoursCode.read(HoursCode.of(from, DAYS, days::on), from);
    assertThat(read).hasSize(DAYS);
    for (int i = 0; i < DAYS; i++) {
      assertThat(read.get(i)).isEqualTo(bare(days.on(from.plusDays(i))));
    }
  }

  @Property(tries = 100)
  void aStateReadFromTheCodeIsThatOfTheDays(
      @ForAll long seed, @ForAll @IntRange(max = 800) int daysLater) {
    LocalDate from = FIRST.plusDays(daysLater);
    ServiceHours hours = new RandomHours(seed, from).next();
    ServiceDays days = new ServiceDays(hours, HOLIDAYS);
    List<List<Stretch>> read = HoursCode.read(HoursCode.of(from, DAYS, days::on), from);
    States ofDays = new States(within(from, days::on));
    States ofCode =
        new States(
            within(
                from,
                day ->
                    new DayTimes(
                        day,
                        read.get((int) (day.toEpochDay() - from.toEpochDay())),
                        Reason.USUAL,
                        null)));
    Random random = new Random(seed);
    for (int i = 0; i < INSTANTS; i++) {
      LocalDateTime at = from.atStartOfDay().plusMinutes(random.nextInt(DAYS * 24 * 60));
      assertThat(bare(ofCode.at(at))).as("%s at %s", hours, at).isEqualTo(bare(ofDays.at(at)));
    }
  }

  /** Both know the days of the code alone. */
  private static Function<LocalDate, DayTimes> within(
      LocalDate from, Function<LocalDate, DayTimes> days) {
    return day ->
        day.isBefore(from) || !day.isBefore(from.plusDays(DAYS))
            ? new DayTimes(day, List.of(), Reason.USUAL, null)
            : days.apply(day);
  }

  /** Without what a code does not hold: words, and why an open stretch is open. */
  private static List<Stretch> bare(DayTimes day) {
    return day.stretches().stream()
        .map(
            s -> {
              Reason reason = s.opening() == Opening.OPEN ? Reason.USUAL : s.reason();
              return new Stretch(s.from(), s.to(), s.opening(), reason, null, s.lastReception());
            })
        .toList();
  }

  private static State bare(State state) {
    return switch (state) {
      case State.Open open -> new State.Open(open.until(), open.then(), open.lastReception(), null);
      case State.RoundTheClock clock -> new State.RoundTheClock(null);
      case State.NotConfirmed not -> new State.NotConfirmed(not.reason(), null, not.next());
      case State.Closed closed -> closed;
      case State.ReceptionOver over -> over;
      case State.ByArrangement words -> words;
    };
  }
}
