package dev.michishirube.print.layout;

import dev.michishirube.render.sheet.Part;
import java.util.List;

/**
 * A text with the places that it runs through.
 *
 * @param name what a finding calls it: 「表紙」「3枚目の面」
 */
public record Panel(String name, List<Part.Group> groups, Regions regions) {
  public Panel {
    groups = List.copyOf(groups);
  }
}
