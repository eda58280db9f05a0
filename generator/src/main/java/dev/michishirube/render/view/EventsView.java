package dev.michishirube.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Events of one prefecture, or those that belong to none.
 *
 * @param past distributions that are over
 */
public record EventsView(List<Item> items, List<Item> past) {
  /**
   * An event.
   *
   * @param of the record or report that it belongs to
   * @param where whom it is for, by place
   * @param hidden why the place is not told; null where it may be
   */
  public record Item(EventView event, LinkView of, String where, @Nullable String hidden) {}
}
