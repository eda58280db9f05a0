package dev.michishirube.print.press;

import dev.michishirube.print.layout.Panel;
import dev.michishirube.print.layout.Paper;
import dev.michishirube.print.layout.Region;
import dev.michishirube.print.layout.Regions;
import dev.michishirube.print.layout.Theme;
import dev.michishirube.render.sheet.Part;
import dev.michishirube.render.sheet.Sheet;
import java.util.ArrayList;
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

  /** Three lines of an imprint and the line over them. */
  private static final float FOOT = Paper.points(14);

  private TrifoldLayout() {}

  static Layout of(Sheet sheet, Theme theme) {
    float width = Paper.A4.height();
    float height = Paper.A4.width();
    Region flap = panel(0, 0, height);
    Region back = overFoot(panel(0, FLAP, height));
    Region cover = panel(0, FLAP + PANEL, height);
    Region first = panel(1, 0, height);
    Region second = panel(1, PANEL, height);
    Region third = overFoot(panel(1, 2 * PANEL, height));
    List<List<Panel>> bounded = new ArrayList<>();
    for (Sheet choice : sheet.choices()) {
      Part text = choice.parts().get(1);
      bounded.add(
          List.of(
              panel(choice.parts().get(0), cover),
              new Panel(
                  text.name(), oneColumn(text.groups()), Regions.of(first, second, third, flap)),
              panel(choice.parts().get(2), back)));
    }
    return new Layout(
        width,
        height,
        theme,
        bounded,
        List.of(),
        page -> page == 0 ? foot(FLAP, height) : foot(2 * PANEL, height),
        List.of(new Region(0, 0, 0, width, height)),
        page ->
            CutMarks.folds(
                page == 0 ? List.of(FLAP, FLAP + PANEL) : List.of(PANEL, 2 * PANEL), height));
  }

  private static Panel panel(Part part, Region region) {
    return new Panel(part.name(), part.groups(), Regions.of(region));
  }

  /** A panel has no room for two. */
  private static List<Part.Group> oneColumn(List<Part.Group> groups) {
    return groups.stream().map(group -> new Part.Group(1, group.atFoot(), group.blocks())).toList();
  }

  /** The imprint stands at the foot of one panel of each side. */
  private static Foot foot(float x, float height) {
    return new Foot(x + INSET, x + FLAP - INSET, height - INSET, 0, true);
  }

  private static Region overFoot(Region panel) {
    return new Region(panel.page(), panel.x(), panel.y(), panel.width(), panel.height() - FOOT);
  }

  /** All panels have the width of the flap, so that text runs from one to the next. */
  private static Region panel(int page, float x, float height) {
    return new Region(page, x + INSET, INSET, FLAP - 2 * INSET, height - 2 * INSET);
  }
}
