package dev.michishirube.time.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.time.Holidays;
import dev.michishirube.time.Hours;
import dev.michishirube.time.rule.Opening;
import dev.michishirube.time.rule.RandomSpecs;
import dev.michishirube.time.rule.Schedule;
import dev.michishirube.time.rule.Slice;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A sentence, read by itself, says what the specification says, on every day of two years. */
class SentencePropertyTest {
  private static final Holidays HOLIDAYS = SpecTexts.holidays();

  @Property(tries = 2000, seed = "7")
  void japaneseSaysTheSame(@ForAll long seed) {
    String spec = new RandomSpecs(seed).next();
    Hours.Spec hours = SpecTexts.read(spec);
    List<String> lines = HoursSentence.JAPANESE.of(hours);
    assertThat(lines).allSatisfy(line -> assertThat(line).doesNotContainPattern("[A-Z;\\[\\]]"));
    assertSame(hours, lines, new Heard(JapaneseReader.read(lines), HOLIDAYS::isHoliday));
  }

  static void assertSame(Hours.Spec hours, List<String> lines, Heard heard) {
    Schedule schedule = Schedule.of(hours.rules());
    LocalDate day = LocalDate.of(2026, 1, 1);
    List<Slice> slices = schedule.on(day, HOLIDAYS);
    for (; day.getYear() < 2028; day = day.plusDays(1)) {
      List<Slice> morning = schedule.morningAfter(day, HOLIDAYS);
      String difference = difference(heard.on(day), slices, morning);
      assertThat(difference)
          .as("%s on %s %s: %s", hours.spec(), day, day.getDayOfWeek(), String.join("／", lines))
          .isEmpty();
      slices = schedule.on(day.plusDays(1), HOLIDAYS);
    }
  }

  private static String difference(char[] heard, List<Slice> slices, List<Slice> morning) {
    for (Slice slice : slices) {
      for (int i = slice.from(); i < slice.to() && !slice.carried(); i++) {
        if (heard[i] != letter(slice.opening())) {
          return "minute %d is %s, said %s".formatted(i, slice.opening(), heard[i]);
        }
      }
    }
    return night(heard, slices.getLast(), morning);
  }

  /** What passes midnight holds until it ends, whatever the next day has. */
  private static String night(char[] heard, Slice evening, List<Slice> morning) {
    if (evening.carried() || heard[Slice.DAY - 1] == Heard.CLOSED) {
      return "";
    }
    int over = 0;
    for (Slice slice : morning) {
      boolean goesOn = slice.carried() && slice.rule() == evening.rule() && slice.from() == over;
      for (int i = slice.from(); goesOn && i < slice.to(); i++) {
        if (heard[Slice.DAY + i] != letter(slice.opening())) {
          return "the night at %d is %s, said %s"
              .formatted(i, slice.opening(), heard[Slice.DAY + i]);
        }
      }
      over = goesOn ? slice.to() : over;
    }
    // Where two rules pass midnight on one day, the engine goes by the later one alone.
    boolean two = morning.stream().anyMatch(slice -> slice.rule() != evening.rule());
    return two || heard[Slice.DAY + over] == Heard.CLOSED
        ? ""
        : "the night is over at %d, said %s".formatted(over, heard[Slice.DAY + over]);
  }

  private static char letter(Opening opening) {
    return switch (opening) {
      case OPEN -> 'O';
      case UNKNOWN -> 'U';
      case CLOSED -> Heard.CLOSED;
    };
  }
}
