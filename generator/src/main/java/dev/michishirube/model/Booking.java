package dev.michishirube.model;

import dev.michishirube.time.Hours;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether an appointment is needed, and how and when it can be made. */
public record Booking(
    Need need, List<ChannelType> via, @Nullable Hours hours, @Nullable String note) {
  public Booking {
    via = List.copyOf(via);
  }

  /** Whether an appointment is needed. */
  public enum Need {
    NONE,
    RECOMMENDED,
    REQUIRED,
    WALK_IN,
    CONSULT,
    UNKNOWN
  }
}
