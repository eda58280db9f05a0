package dev.michishirube.time.code;

import dev.michishirube.time.Hours;
import dev.michishirube.time.HoursParser;
import dev.michishirube.time.rule.RandomSpecs;
import dev.michishirube.time.service.LocalDays;
import dev.michishirube.time.service.ServiceHours;
import dev.michishirube.time.service.YearEnd;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Hours with everything that a record can say of them, the same ones for the same seed. */
final class RandomHours {
  private final Random random;
  private final RandomSpecs specs;
  private final LocalDate from;

  RandomHours(long seed, LocalDate from) {
    random = new Random(seed);
    specs = new RandomSpecs(seed);
    this.from = from;
  }

  ServiceHours next() {
    return new ServiceHours(
        phases(), yearEnd(), singleDays(), localDays(), random.nextBoolean(), lastReception());
  }

  private List<ServiceHours.Phase> phases() {
    if (random.nextInt(3) > 0) {
      return List.of(new ServiceHours.Phase(hours(), null, null));
    }
    LocalDate change = day();
    // Now and then days without any hours lie between the two.
    LocalDate later = change.plusDays(random.nextInt(3) * 5L);
    return List.of(
        new ServiceHours.Phase(hours(), null, change.minusDays(1)),
        new ServiceHours.Phase(hours(), later, null));
  }

  private Hours hours() {
    HoursParser.Parsed parsed = (HoursParser.Parsed) HoursParser.parse(specs.next());
    Hours.Certainty certainty =
        random.nextInt(12) == 0 ? Hours.Certainty.APPROXIMATE : Hours.Certainty.EXACT;
    return new Hours.Spec(parsed.spec(), parsed.rules(), null, certainty);
  }

  private YearEnd yearEnd() {
    return switch (random.nextInt(3)) {
      case 0 -> new YearEnd.Open();
      case 1 -> new YearEnd.Unknown();
      default ->
          new YearEnd.Closed(
              new YearEnd.Span(
                  MonthDay.of(12, 27 + random.nextInt(5)), MonthDay.of(1, 1 + random.nextInt(5))));
    };
  }

  private List<ServiceHours.SingleDay> singleDays() {
    List<ServiceHours.SingleDay> days = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      boolean closed = random.nextBoolean();
      Hours hours = closed || random.nextInt(3) == 0 ? null : hours();
      days.add(new ServiceHours.SingleDay(day(), closed, hours, null));
    }
    return days;
  }

  private List<LocalDays> localDays() {
    MonthDay date = MonthDay.from(day());
    return random.nextInt(3) > 0
        ? List.of()
        : List.of(new LocalDays("地域の日", new YearEnd.Span(date, date), random.nextBoolean()));
  }

  private @Nullable Integer lastReception() {
    return random.nextBoolean() ? null : Integer.valueOf(random.nextInt(48) * 30);
  }

  private LocalDate day() {
    return from.plusDays(random.nextInt(397));
  }
}
