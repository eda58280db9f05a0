package dev.michishirube.print.press;

import dev.michishirube.print.layout.Panel;
import dev.michishirube.print.layout.Paper;
import dev.michishirube.print.layout.Region;
import dev.michishirube.print.layout.Regions;
import dev.michishirube.print.layout.Theme;
import dev.michishirube.print.page.Ink;
import dev.michishirube.print.page.Mark;
import dev.michishirube.render.sheet.Part;
import dev.michishirube.render.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;

/** A sheet for the wall: the first part above, the others as strips to cut and to tear off. */
final class PosterLayout {
  private static final float STRIP = Paper.points(34);

  /** No printer reaches nearer to the edge of the paper. */
  private static final float EDGE = Paper.points(5);

  private static final float UNDER_CUT = Paper.points(2);

  private PosterLayout() {}

  static Layout of(Sheet sheet, Paper paper) {
    boolean large = paper == Paper.A3;
    float side = Paper.points(large ? 24 : 18);
    float top = Paper.points(large ? 24 : 16);
    float strips = large ? STRIP * 1.3f : STRIP;
    // The foot of the page stands above the strips, which are torn off.
    float bottom = strips + Paper.points(20);
    Part main = sheet.parts().getFirst();
    List<Panel> panels = new ArrayList<>();
    Region body = new Region(0, side, top, paper.width() - 2 * side, paper.height() - top - bottom);
    panels.add(new Panel(main.name(), main.groups(), Regions.of(body)));
    List<Part> torn = sheet.parts().subList(1, sheet.parts().size());
    float width = paper.width() / torn.size();
    float y = paper.height() - strips;
    List<Region> samples = new ArrayList<>(List.of(body));
    List<Mark> guides = new ArrayList<>();
    guides.add(cut(0, y, paper.width(), y));
    for (int i = 0; i < torn.size(); i++) {
      Region strip =
          new Region(
              0, i * width + EDGE, y + UNDER_CUT, width - 2 * EDGE, strips - UNDER_CUT - EDGE);
      panels.add(new Panel(torn.get(i).name(), torn.get(i).groups(), Regions.of(strip)));
      samples.add(strip);
      if (i > 0) {
        guides.add(cut(i * width, y, i * width, paper.height()));
      }
    }
    return new Layout(
        paper.width(),
        paper.height(),
        large ? new Theme(16, 66) : Theme.STANDARD,
        List.of(panels),
        List.of(),
        page -> Foot.of(paper.width(), paper.height() - strips),
        samples,
        page -> guides);
  }

  private static Mark cut(float x1, float y1, float x2, float y2) {
    return new Mark.Shape(
        null,
        List.of(new Mark.Step.Move(x1, y1), new Mark.Step.Line(x2, y2)),
        null,
        Ink.LINE,
        0.5f,
        List.of(3f, 3f));
  }
}
