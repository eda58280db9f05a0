package dev.michishirube.time.rule;

import dev.michishirube.time.service.ServiceHours;
import dev.michishirube.time.service.ToldDays;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The table and the special days of hours that are really kept, on pages of two years. */
class RealWeeksTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final int DAYS = 730;

  /** No multiple of a week, so that pages begin on all weekdays. */
  private static final int STEP = 13;

  @Test
  void theyTellTheDaysAheadAsTheyAre() throws IOException {
    for (RealHours real : RealHours.committed()) {
      ServiceHours hours = real.hours();
      for (int day = 0; day < DAYS; day += STEP) {
        ToldDays.assertRight(hours, FIRST.plusDays(day));
      }
    }
  }
}
