package dev.michishirube.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is open in one prefecture in the nights ahead, and by day when offices are closed.
 *
 * @param until the last day that the list holds for, in words
 * @param now the care cards
 * @param always open through all these days without a pause
 * @param lastNight what began last evening and is open on the first morning
 * @param unknownLines numbers for the whole country whose hours nobody has confirmed here
 * @param unknown desks whose hours nobody has confirmed
 * @param area all desks of the prefecture
 */
public record TonightView(
    String until,
    String untilIso,
    String now,
    List<Item> always,
    List<Item> lastNight,
    List<Day> days,
    List<Item> unknownLines,
    List<LinkView> unknown,
    LinkView area) {
  /**
   * A day and the night that begins on it.
   *
   * @param id of the section
   * @param names of the desks alone, where they are too many to show their ways: the page must stay
   *     light on a slow phone
   * @param doubts desks of which nobody has confirmed this date
   */
  public record Day(
      String id, String title, List<Item> open, List<LinkView> names, List<Doubt> doubts) {}

  /**
   * A desk with the ways of contact that are open then.
   *
   * @param officialUrl where its number is, when the guide may not show it
   */
  public record Item(
      TextView name, @Nullable String href, List<ChannelView> ways, @Nullable String officialUrl) {}

  /** Desks in doubt for the same reason. */
  public record Doubt(String reason, List<LinkView> desks) {}
}
