package dev.michishirube.time.service;

import dev.michishirube.time.rule.Opening;
import dev.michishirube.time.rule.Schedule;
import org.jspecify.annotations.Nullable;

/** What decides a day. */
sealed interface Authority {
  Reason reason();

  @Nullable String note();

  /** Rules. */
  record Rules(Schedule schedule, Reason reason, @Nullable String note) implements Authority {}

  /**
   * The same from midnight to midnight.
   *
   * @param usual the hours that are put aside; a night of theirs would go on next morning
   */
  record WholeDay(Opening opening, Reason reason, @Nullable String note, @Nullable Schedule usual)
      implements Authority {
    WholeDay(Opening opening, Reason reason, @Nullable String note) {
      this(opening, reason, note, null);
    }
  }
}
