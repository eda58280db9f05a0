package dev.michishirube.render.view;

import java.util.List;

/**
 * Something that takes place again and again.
 *
 * @param past dates that are over
 */
public record EventView(TextView name, List<FactView> facts, List<TextView> past) {
  /** Without dates that are over. */
  public EventView(TextView name, List<FactView> facts) {
    this(name, facts, List.of());
  }
}
