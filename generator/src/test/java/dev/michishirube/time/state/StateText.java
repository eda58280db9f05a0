package dev.michishirube.time.state;

import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A state in the few words of the golden table. */
final class StateText {
  private StateText() {}

  static String of(State state) {
    return switch (state) {
      case State.Open open ->
          "open until "
              + at(open.until())
              + (open.then() == dev.michishirube.time.rule.Opening.UNKNOWN ? " then unknown" : "")
              + (open.lastReception() == null ? "" : " last " + at(open.lastReception()));
      case State.RoundTheClock clock -> "round the clock";
      case State.Closed closed -> "closed" + next(closed.next());
      case State.ReceptionOver over ->
          "reception over; closes " + at(over.closes()) + next(over.next());
      case State.ByArrangement words -> "by arrangement: " + words.words();
      case State.NotConfirmed unknown ->
          "not confirmed "
              + unknown.reason().name().toLowerCase(Locale.ROOT)
              + (unknown.words() == null ? "" : " (" + unknown.words() + ")")
              + next(unknown.next());
    };
  }

  private static String next(Next next) {
    return (next.opens() == null ? "; opens never" : "; opens " + at(next.opens()))
        + (next.unconfirmed() == null ? "" : " but " + next.unconfirmed() + " unknown");
  }

  private static String at(@Nullable LocalDateTime time) {
    return String.valueOf(time).replace('T', ' ');
  }
}
