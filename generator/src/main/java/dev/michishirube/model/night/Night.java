package dev.michishirube.model.night;

import dev.michishirube.time.service.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a way of contact does on one {@link Evening}.
 *
 * @param open times that are surely open, in order
 * @param doubt why something of it is not confirmed; null when nothing is in doubt
 */
public record Night(List<Span> open, @Nullable Reason doubt) {
  public Night {
    open = List.copyOf(open);
  }

  public boolean isOpen() {
    return !open.isEmpty();
  }

  /**
   * A time that is open.
   *
   * @param from minutes from midnight of the evening's date
   * @param to minutes from the same midnight, beyond 24 hours on the next morning
   * @param lastReception after which nobody new is received; null when that is the end, or not said
   * @param words what the source adds
   */
  public record Span(int from, int to, @Nullable Integer lastReception, @Nullable String words) {}
}
