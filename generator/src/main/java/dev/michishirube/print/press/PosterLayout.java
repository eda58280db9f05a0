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
  /** Long enough for a number of 18 pt that runs down. */
  private static final float STRIP = Paper.points(66);

  /** From the line that is cut to the letters. */
  private static final float INSET = Paper.points(1.6f);

  /** Where many a machine does not print. */
  static final float EDGE = Paper.points(5.5f);

  private PosterLayout() {}

  static Layout of(Sheet sheet, Paper paper) {
    boolean large = paper == Paper.A3;
    float side = Paper.points(large ? 24 : 18);
    float top = Paper.points(large ? 24 : 16);
    float strips = strips(paper);
    // The foot of the page stands above the strips, which are torn off.
    float bottom = strips + Paper.points(20);
    Region body = new Region(0, side, top, paper.width() - 2 * side, paper.height() - top - bottom);
    int torn = sheet.parts().size() - 1;
    float width = width(paper, torn);
    float y = paper.height() - strips;
    List<Region> samples = new ArrayList<>(List.of(body));
    List<Region> places = new ArrayList<>();
    List<Mark> guides = new ArrayList<>();
    guides.add(cut(0, y, paper.width(), y));
    for (int i = 0; i < torn; i++) {
      Region strip =
          new Region(
              0, EDGE + i * width + INSET, y + INSET, width - 2 * INSET, strips - INSET - EDGE);
      places.add(strip);
      samples.add(strip);
      guides.add(cut(EDGE + i * width, y, EDGE + i * width, paper.height()));
    }
    guides.add(cut(paper.width() - EDGE, y, paper.width() - EDGE, paper.height()));
    List<Sheet> choices = sheet.choices();
    // Whatever the strips have room for: above them is all that can be read from afar.
    Part main = sheet.parts().getFirst();
    return new Layout(
        paper.width(),
        paper.height(),
        large ? new Theme(16, 66) : Theme.STANDARD,
        List.of(panels(main, sheet, body, places)),
        choices.stream()
            .map(choice -> panels(choices.getLast().parts().getFirst(), choice, body, places))
            .toList(),
        List.of(),
        page -> Foot.of(paper.width(), paper.height() - strips),
        samples,
        page -> guides);
  }

  private static List<Panel> panels(Part main, Sheet sheet, Region body, List<Region> strips) {
    List<Panel> panels = new ArrayList<>();
    panels.add(new Panel(main.name(), main.groups(), Regions.of(body)));
    for (int i = 0; i < strips.size(); i++) {
      Part part = sheet.parts().get(i + 1);
      panels.add(Panel.turned(part.name(), part.groups(), strips.get(i)));
    }
    return panels;
  }

  /** How wide one is. */
  static float width(Paper paper, int strips) {
    return (paper.width() - 2 * EDGE) / strips;
  }

  /** How long they are. */
  static float strips(Paper paper) {
    return paper == Paper.A3 ? STRIP * 1.35f : STRIP;
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
