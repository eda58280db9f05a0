package dev.michishirube.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes place again and again.
 *
 * @param past dates that are over
 * @param calendar the address of its calendar; null when no date is known
 */
public record EventView(
    TextView name, List<FactView> facts, List<TextView> past, @Nullable String calendar) {
  /** Without dates. */
  public EventView(TextView name, List<FactView> facts) {
    this(name, facts, List.of(), null);
  }
}
