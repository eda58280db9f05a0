package dev.michishirube.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What it costs.
 *
 * @param borneByUser what the person pays all the same: call, data, transport, materials …
 */
public record Fee(Type type, List<String> borneByUser, @Nullable String note) {
  public Fee {
    borneByUser = List.copyOf(borneByUser);
  }

  /** Free, paid, partly paid or not known. */
  public enum Type {
    FREE,
    PAID,
    PARTLY,
    UNKNOWN
  }
}
