package dev.michishirube.print.press;

import dev.michishirube.print.layout.Panel;
import dev.michishirube.print.layout.Paper;
import dev.michishirube.print.layout.Region;
import dev.michishirube.print.layout.Regions;
import dev.michishirube.print.layout.Theme;
import dev.michishirube.render.sheet.Part;
import dev.michishirube.render.sheet.Sheet;
import java.util.List;

/**
 * An A4 across, folded twice: outside (page 1) from the left the flap that is folded in, the back,
 * the cover; inside (page 2) the three panels that one reads from left to right. The flap is 3 mm
 * narrower than the others, so that it lies flat.
 */
final class TrifoldLayout {
  private static final float FLAP = Paper.points(97);
  private static final float PANEL = Paper.points(100);
  private static final float INSET = Paper.points(9);

  private TrifoldLayout() {}

  static Layout of(Sheet sheet, Theme theme) {
    float width = Paper.A4.height();
    float height = Paper.A4.width();
    Region flap = panel(0, 0, height);
    Region back = panel(0, FLAP, height);
    Region cover = panel(0, FLAP + PANEL, height);
    Region first = panel(1, 0, height);
    Region second = panel(1, PANEL, height);
    Region third = panel(1, 2 * PANEL, height);
    Part text = sheet.parts().get(1);
    List<Panel> panels =
        List.of(
            panel(sheet.parts().get(0), cover),
            new Panel(text.name(), oneColumn(text), Regions.of(first, second, third, flap)),
            panel(sheet.parts().get(2), back));
    return new Layout(
        width,
        height,
        theme,
        List.of(panels),
        List.of(),
        Layout.NO_FOOT,
        List.of(new Region(0, 0, 0, width, height)),
        page ->
            CutMarks.folds(
                page == 0 ? List.of(FLAP, FLAP + PANEL) : List.of(PANEL, 2 * PANEL), height));
  }

  private static Panel panel(Part part, Region region) {
    return new Panel(part.name(), part.groups(), Regions.of(region));
  }

  /** A panel has no room for two. */
  private static List<Part.Group> oneColumn(Part part) {
    return part.groups().stream()
        .map(group -> new Part.Group(1, group.atFoot(), group.blocks()))
        .toList();
  }

  /** All panels have the width of the flap, so that text runs from one to the next. */
  private static Region panel(int page, float x, float height) {
    return new Region(page, x + INSET, INSET, FLAP - 2 * INSET, height - 2 * INSET);
  }
}
