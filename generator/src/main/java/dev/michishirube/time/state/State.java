package dev.michishirube.time.state;

import dev.michishirube.time.rule.Opening;
import dev.michishirube.time.service.Reason;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What holds at one moment. All times are of Japan. */
public sealed interface State {
  /**
   * Open.
   *
   * @param until the first moment that is not open any more
   * @param then what follows: closed, or unknown
   * @param lastReception the last minute that anybody new is received; null when that is the end
   * @param words what the source adds
   */
  record Open(
      LocalDateTime until,
      Opening then,
      @Nullable LocalDateTime lastReception,
      @Nullable String words)
      implements State {}

  /** Open for a day and more without a pause. */
  record RoundTheClock(@Nullable String words) implements State {}

  /** Closed. */
  record Closed(Next next) implements State {}

  /**
   * Open, but nobody new is received.
   *
   * @param closes the end
   */
  record ReceptionOver(LocalDateTime closes, Next next) implements State {}

  /** Hours that only exist as words: ask before. */
  record ByArrangement(String words) implements State {}

  /**
   * Nobody has confirmed this moment.
   *
   * @param words what the source adds, or the name of a local day
   */
  record NotConfirmed(Reason reason, @Nullable String words, Next next) implements State {}
}
