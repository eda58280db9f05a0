package dev.michishirube.print.layout;

import dev.michishirube.print.page.Mark;
import dev.michishirube.render.sheet.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with the places that it runs through.
 *
 * @param name what a finding calls it: 「表紙」「3枚目の面」
 * @param follows whether its pages are counted from the last page that is used already
 * @param ownSize whether it is set as large as its own place allows, whatever the others need
 * @param turned where its one region, which lies upright at the corner of the page, comes to stand
 *     turned by a quarter to the right; null for upright text
 */
public record Panel(
    String name,
    List<Part.Group> groups,
    Regions regions,
    boolean follows,
    boolean ownSize,
    @Nullable Region turned) {
  public Panel {
    groups = List.copyOf(groups);
  }

  /** A text with places of its own. */
  public Panel(String name, List<Part.Group> groups, Regions regions) {
    this(name, groups, regions, false);
  }

  /** An upright text. */
  public Panel(String name, List<Part.Group> groups, Regions regions, boolean follows) {
    this(name, groups, regions, follows, false, null);
  }

  /** A cover. */
  public static Panel cover(String name, List<Part.Group> groups, Region place) {
    return new Panel(name, groups, Regions.of(place), false, true, null);
  }

  /** A text that runs down through {@code place}. */
  public static Panel turned(String name, List<Part.Group> groups, Region place) {
    Region upright = new Region(place.page(), 0, 0, place.height(), place.width());
    return new Panel(name, groups, Regions.of(upright), false, true, place);
  }

  /** Marks of its regions, where they come to stand; turned ones in the middle of their place. */
  List<Mark> placed(List<Mark> marks) {
    return turned == null
        ? marks
        : Centred.in(turned.height(), turned.width(), marks).stream()
            .map(mark -> mark.turned(turned.x() + turned.width(), turned.y()))
            .toList();
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
