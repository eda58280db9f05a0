package dev.michishirube.time.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.check.ReferenceData;
import dev.michishirube.time.Holidays;
import dev.michishirube.time.Hours;
import dev.michishirube.time.HoursParser;
import dev.michishirube.time.code.HoursCode;
import dev.michishirube.time.state.States;
import dev.michishirube.time.words.HoursSentence;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand broken specifications: each is refused with a reason or has a value for each day.
 */
class HostileHoursTest {
  private static final int MUTATIONS = 10_000;
  private static final int DAYS = 14;
  private static final LocalDate FROM = LocalDate.of(2026, 12, 24);
  private static final Holidays HOLIDAYS = ReferenceData.holidays();

  private static final List<String> SEEDS =
      List.of(
          "Mo-Fr 08:30-17:00; PH off",
          "Mo-Su,PH 20:00-29:30",
          "24/7",
          "Tu[4],Su[-1] 13:30-16:30 open \"予約制\"",
          "Jan,Mar,Nov Tu[4] 10:00-12:00 || unknown \"電話\"",
          "Mo 09:00-12:00,13:00-17:00, Sa 10:00-12:00; Dec 29-Jan 03 off; PH -1 day off",
          "2026 Dec 29-2027 Jan 03 off; 2026-2027 Mo 10:00-11:00; PH unknown");
  private static final List<String> PIECES =
      List.of(
          "Mo", "-", "Fr", " ", "08:30", "48:00", "; ", "PH", " off", ",", "[5]", "[-1]", "Feb",
          " 29", " 31", "week 1 ", "\"", "||", "24/7", "unknown", "+", "2026", "9999", "0", "/2",
          " -1 day", "Dec 31", "Su[2", "]", "〜", "\u0000", "SH", "easter", "(", "sunset");

  private final Random random = new Random(7);

  @Test
  void anyMutationIsRefusedOrHasAValue() {
    int read = 0;
    long slowest = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      String spec = mutated(SEEDS.get(random.nextInt(SEEDS.size())));
      long begun = cpuNanos();
      if (HoursParser.parse(spec) instanceof HoursParser.Parsed parsed) {
        read++;
        assertValues(parsed);
      }
      // The first ones wait for the compiler of the JVM.
      slowest = i < MUTATIONS / 10 ? 0 : Math.max(slowest, cpuNanos() - begun);
    }
    System.out.println("slowest of the hostile hours: " + slowest / 1_000_000 + " ms");
    assertThat(read).isBetween(MUTATIONS / 20, MUTATIONS * 9 / 10);
  }

  /** Of this thread alone, so that a busy machine does not count. */
  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void assertValues(HoursParser.Parsed parsed) {
    Hours hours = new Hours.Spec(parsed.spec(), parsed.rules(), null, Hours.Certainty.EXACT);
    ServiceDays days = new ServiceDays(ServiceHours.of(hours), HOLIDAYS);
    for (DayTimes day : days.from(FROM, DAYS)) {
      int end = 0;
      for (Stretch stretch : day.stretches()) {
        assertThat(stretch.from()).as(parsed.spec()).isGreaterThanOrEqualTo(end);
        assertThat(stretch.to()).as(parsed.spec()).isGreaterThan(stretch.from());
        assertThat(stretch.to()).as(parsed.spec()).isLessThanOrEqualTo(48 * 60);
        end = stretch.to();
      }
    }
    String code = HoursCode.of(FROM, DAYS, days::on);
    assertThat(HoursCode.read(code, FROM)).as(parsed.spec()).hasSize(DAYS);
    assertThat(new States(soon(days)).at(FROM.atTime(12, 0))).isNotNull();
    assertThat(OrdinaryWeeks.of(hours).orElseThrow().between(FROM, FROM.plusDays(DAYS)))
        .isNotEmpty();
    for (HoursSentence sentence : HoursSentence.values()) {
      assertThat(sentence.of((Hours.Spec) hours)).as(parsed.spec()).isNotEmpty().doesNotContain("");
    }
  }

  /** Work is bounded: a rare opening is not looked for through a whole year. */
  private static Function<LocalDate, DayTimes> soon(ServiceDays days) {
    return day ->
        day.isAfter(FROM.plusDays(DAYS))
            ? new DayTimes(day, List.of(), Reason.USUAL, null)
            : days.on(day);
  }

  private String mutated(String seed) {
    StringBuilder text = new StringBuilder(seed);
    int changes = 1 + random.nextInt(2);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(text.length() + 1);
      switch (random.nextInt(4)) {
        case 0 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(3)));
        case 2 -> {
          int digit = text.length() - 1 - at % text.length();
          if (Character.isDigit(text.charAt(digit))) {
            text.setCharAt(digit, (char) ('0' + random.nextInt(10)));
          }
        }
        default ->
            text.replace(
                at, Math.min(text.length(), at + 2), PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return text.toString();
  }
}
