package dev.michishirube.print.layout;

import dev.michishirube.render.sheet.Part;
import java.util.List;

/**
 * A text with the places that it runs through.
 *
 * @param name what a finding calls it: 「表紙」「3枚目の面」
 * @param follows whether its pages are counted from the last page that is used already
 */
public record Panel(String name, List<Part.Group> groups, Regions regions, boolean follows) {
  public Panel {
    groups = List.copyOf(groups);
  }

  /** A text with places of its own. */
  public Panel(String name, List<Part.Group> groups, Regions regions) {
    this(name, groups, regions, false);
  }

  /** The same on the pages after {@code page}. */
  Panel after(int page) {
    Regions later =
        place -> {
          Region region = regions.at(place);
          return region == null ? null : region.later(page);
        };
    return new Panel(name, groups, later);
  }
}
