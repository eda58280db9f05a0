package dev.michishirube.render.sheet;

import java.util.List;

/**
 * All that a leaflet says, in reading order.
 *
 * @param title of the file and of the page; neutral for at-risk matters
 * @param imprint of each page's foot: publisher, as-of date, month of making; {@link SheetSource}
 *     gives it without the edition mark
 */
public record Sheet(String title, List<Part> parts, String imprint) {
  public Sheet {
    parts = List.copyOf(parts);
  }

  /** The same with more in its imprint. */
  public Sheet withImprint(String text) {
    return new Sheet(title, parts, text);
  }
}
