package dev.michishirube.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Events of one prefecture, or those that belong to none.
 *
 * @param months those ahead that have a date
 * @param calendar the address of the calendar of all of them; null when there is none
 * @param more true when there are more dates than a page can hold
 * @param past events and distributions that are over
 */
public record EventsView(
    List<Month> months,
    @Nullable String calendar,
    boolean more,
    List<Item> items,
    List<Item> past) {
  /** The dates of one month. */
  public record Month(String title, List<Series> series) {}

  /**
   * The dates of an event in one month.
   *
   * @param of the event, with the way to its record
   * @param dates days that share a time in one line
   */
  public record Series(LinkView of, List<TextView> dates) {}

  /**
   * An event.
   *
   * @param of the record or report that it belongs to
   * @param where whom it is for, by place
   * @param hidden why the place is not told; null where it may be
   */
  public record Item(EventView event, LinkView of, String where, @Nullable String hidden) {}
}
