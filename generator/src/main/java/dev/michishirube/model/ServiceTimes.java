package dev.michishirube.model;

import dev.michishirube.time.Holidays;
import dev.michishirube.time.Hours;
import dev.michishirube.time.code.HoursCode;
import dev.michishirube.time.service.ServiceDays;
import dev.michishirube.time.service.ServiceHours;
import dev.michishirube.time.service.SpecialDays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When one way of contact is open: what its record says, what that means for a day, and the code of
 * the days ahead. Ways with equal hours have the same object. Safe to share between threads.
 */
public final class ServiceTimes {
  private final ServiceHours hours;
  private final ServiceDays days;
  private final SpecialDays specialDays;
  private final CodeSpan span;
  private volatile @Nullable String code;

  ServiceTimes(ServiceHours hours, Holidays holidays, CodeSpan span) {
    this.hours = hours;
    this.days = new ServiceDays(hours, holidays);
    this.specialDays = new SpecialDays(hours, holidays);
    this.span = span;
  }

  /** What the record says. */
  public ServiceHours hours() {
    return hours;
  }

  /** What holds on a day. */
  public ServiceDays days() {
    return days;
  }

  /** Which days are not as the weekly hours would have them. */
  public SpecialDays specialDays() {
    return specialDays;
  }

  /**
   * True when at least some hours are exact. Of others nothing is ever computed: their words stand
   * alone.
   */
  public boolean isComputed() {
    return Stream.concat(
            hours.phases().stream().map(ServiceHours.Phase::hours),
            hours.singleDays().stream().flatMap(day -> Stream.ofNullable(day.hours())))
        .anyMatch(ServiceTimes::isExact);
  }

  private static boolean isExact(Hours hours) {
    return hours instanceof Hours.Spec && hours.certainty() == Hours.Certainty.EXACT;
  }

  /**
   * The days of {@link CodeSpan} as {@link HoursCode} writes them; empty when nothing is computed.
   */
  public Optional<String> code() {
    if (!isComputed()) {
      return Optional.empty();
    }
    String known = code;
    if (known == null) {
      // Two threads may both write it; they write the same.
      known = HoursCode.of(span.from(), span.days(), days::on);
      code = known;
    }
    return Optional.of(known);
  }
}
