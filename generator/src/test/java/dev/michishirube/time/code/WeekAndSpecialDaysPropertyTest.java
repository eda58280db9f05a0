package dev.michishirube.time.code;

import dev.michishirube.time.service.ToldDays;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A reader of the table and of the special days has the times of each of the next 14 days. */
class WeekAndSpecialDaysPropertyTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  @Property(tries = 400)
  void tableAndSpecialDaysTogetherAreTheEngine(
      @ForAll long seed, @ForAll @IntRange(max = 800) int daysLater) {
    assertToldRight(seed, FIRST.plusDays(daysLater));
  }

  @Property(tries = 400)
  void alsoAroundNewYear(
      @ForAll long seed, @ForAll @IntRange(max = 1) int year, @ForAll @IntRange(max = 30) int day) {
    assertToldRight(seed, LocalDate.of(2026 + year, 12, 8).plusDays(day));
  }

  private static void assertToldRight(long seed, LocalDate today) {
    ToldDays.assertRight(new RandomHours(seed, today).next(), today);
  }
}
