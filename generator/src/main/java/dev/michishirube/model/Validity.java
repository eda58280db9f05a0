package dev.michishirube.model;

import dev.michishirube.time.Hours;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds on one day, or will so soon that a reader must be told. */
record Validity(LocalDate today) {
  /** From this many days before a change, the coming value is shown beside the present one. */
  private static final int DAYS_OF_NOTICE = 30;

  /** True on the days from {@code from} to {@code until}, both inclusive. */
  boolean within(@Nullable PartialDate from, @Nullable PartialDate until) {
    return (from == null || !from.firstDay().isAfter(today))
        && (until == null || !until.lastDay().isBefore(today));
  }

  /** The present value and one that comes soon; null when neither is there. */
  <T> @Nullable Dated<T> current(@Nullable Dated<T> dated) {
    return dated == null ? null : within(dated, today, today.plusDays(DAYS_OF_NOTICE));
  }

  /** All that hold on a day of the codes; pages show {@link #current} of them in words. */
  @Nullable Dated<Hours> ofCodes(@Nullable Dated<Hours> hours) {
    CodeSpan span = CodeSpan.of(today);
    return hours == null ? null : within(hours, span.from(), span.last());
  }

  private static <T> @Nullable Dated<T> within(Dated<T> dated, LocalDate first, LocalDate last) {
    List<Dated.Period<T>> kept =
        dated.periods().stream()
            .filter(p -> p.until() == null || !p.until().isBefore(first))
            .filter(p -> p.from() == null || !p.from().isAfter(last))
            .toList();
    return kept.isEmpty() ? null : new Dated<>(kept);
  }

  /** As {@link #current}; a value that a record cannot do without is kept after its last day. */
  <T> Dated<T> currentOrLast(Dated<T> dated) {
    Dated<T> current = current(dated);
    return current == null ? Dated.always(dated.periods().getLast().value()) : current;
  }

  /** The year from April to March in which the day lies. */
  int fiscalYear() {
    return today.getMonthValue() < Month.APRIL.getValue() ? today.getYear() - 1 : today.getYear();
  }
}
