package dev.michishirube.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of the 50音 index; what is too much for one page is in its parts.
 *
 * @param unread names whose reading nobody has confirmed
 */
public record KanaView(TextView title, boolean unread, List<CountedLink> parts, List<Line> lines) {
  /**
   * An entry.
   *
   * @param otherName the name that it is looked up by, where that is not the one it is listed by
   * @param about what it is, or where
   */
  public record Line(@Nullable TextView otherName, LinkView link, String about) {}
}
