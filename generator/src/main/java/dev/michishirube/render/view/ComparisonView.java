package dev.michishirube.render.view;

import java.util.List;

/**
 * A table for choosing between ways of contact, or between kinds of desks.
 *
 * @param headings of all columns, that of the row names first
 */
public record ComparisonView(String caption, List<String> headings, List<Row> rows) {
  /**
   * One way or kind.
   *
   * @param cells one for each heading but the first; a cell has one line or several
   */
  public record Row(LinkView name, List<List<LinkView>> cells) {}
}
