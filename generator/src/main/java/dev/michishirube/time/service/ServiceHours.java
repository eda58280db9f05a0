package dev.michishirube.time.service;

import dev.michishirube.time.Hours;
import dev.michishirube.time.rule.Schedule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a record says of when one way of contact is open.
 *
 * @param phases the hours with their days of validity; the first that covers a day holds
 * @param singleDays days with hours of their own
 * @param localDays days on which desks of this place may be closed, such as 慰霊の日
 * @param publicOffice keeps to the calendar of offices, so that the days of お盆 are days like others
 * @param lastReception minutes from midnight, possibly beyond 24 hours; null when nothing is said
 */
public record ServiceHours(
    List<Phase> phases,
    YearEnd yearEnd,
    List<SingleDay> singleDays,
    List<LocalDays> localDays,
    boolean publicOffice,
    @Nullable Integer lastReception) {
  public ServiceHours {
    phases = List.copyOf(phases);
    singleDays = List.copyOf(singleDays);
    localDays = List.copyOf(localDays);
  }

  /** Hours that hold from a day to a day, both inclusive; null means open. */
  public record Phase(Hours hours, @Nullable LocalDate from, @Nullable LocalDate until) {
    /** Holds on that day. */
    public boolean covers(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
  }

  /** One day that is closed, or has hours of its own; with neither, nobody has confirmed it. */
  public record SingleDay(
      LocalDate date, boolean closed, @Nullable Hours hours, @Nullable String note) {}

  /** {@code 24/7}, exactly and without an end. */
  public boolean isAlways() {
    return phases.size() == 1
        && phases.getFirst().from() == null
        && phases.getFirst().until() == null
        && phases.getFirst().hours() instanceof Hours.Spec spec
        && spec.certainty() == Hours.Certainty.EXACT
        && Schedule.of(spec.rules()).isAlwaysOpen();
  }

  /** Hours without any dates, exceptions or words on the year end. */
  public static ServiceHours of(Hours hours) {
    return new ServiceHours(
        List.of(new Phase(hours, null, null)),
        new YearEnd.Unknown(),
        List.of(),
        List.of(),
        true,
        null);
  }
}
