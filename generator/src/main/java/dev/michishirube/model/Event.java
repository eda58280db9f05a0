package dev.michishirube.model;

import dev.michishirube.time.Hours;
import dev.michishirube.time.series.OnHoliday;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that takes place again and again: a meeting place, a distribution. */
public record Event(
    String id,
    String name,
    List<Recurrence> rules,
    OnHoliday onHoliday,
    List<Occurrence> occurrences,
    List<LocalDate> cancelled,
    @Nullable String venue,
    YesNo dropIn,
    YesNo lateArrivalOk,
    YesNo leaveEarlyOk,
    @Nullable Dated<Fee> fee,
    Terms.Anonymity anonymity,
    @Nullable Eligibility eligible,
    @Nullable String staff,
    List<String> features,
    List<String> itemsGiven,
    @Nullable String note) {
  public Event {
    rules = List.copyOf(rules);
    occurrences = List.copyOf(occurrences);
    cancelled = List.copyOf(cancelled);
    features = List.copyOf(features);
    itemsGiven = List.copyOf(itemsGiven);
  }

  /**
   * A rule of recurrence.
   *
   * @param days one day, or several in alternation
   * @param everyMonths 1 for every month; 0 when only {@code text} is known
   * @param anchor a month ({@code yyyy-MM}) in which the first of {@code days} takes place; null
   *     when nobody has said, and then no date may be computed
   */
  public record Recurrence(
      List<Day> days,
      boolean alternate,
      int everyMonths,
      @Nullable PartialDate anchor,
      @Nullable LocalTime from,
      @Nullable LocalTime to,
      @Nullable String text,
      Hours.Certainty certainty) {
    public Recurrence {
      days = List.copyOf(days);
    }
  }

  /** A weekday; {@code nth} 1–5 counts in the month, -1 is the last one, 0 means every week. */
  public record Day(java.time.DayOfWeek weekday, int nth) {}

  /** One date. */
  public record Occurrence(
      LocalDate date, @Nullable LocalTime from, @Nullable LocalTime to, @Nullable String venue) {}
}
