package dev.michishirube.render.view;

import java.util.List;

/**
 * Care cards: whom to contact at once.
 *
 * @param tonight what is open tonight, by prefecture
 */
public record NowView(List<Card> cards, String tonight) {
  /**
   * One trouble.
   *
   * @param more where there are other desks
   */
  public record Card(String id, String title, List<Line> lines, List<LinkView> more) {}

  /**
   * A way of contact.
   *
   * @param contact what to dial or open
   * @param name of the desk, with the way to its page
   * @param facts who pays, and when it answers
   */
  public record Line(String contact, String href, LinkView name, String facts) {}
}
