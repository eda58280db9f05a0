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
import java.util.List;

/** A third of an A4 at its head, to cut out along a dashed line. */
final class NewsletterLayout {
  private static final float SIDE = Paper.points(18);
  private static final float INSET = Paper.points(8);

  /** Two lines of an imprint with the line over them. */
  private static final float FOOT = Paper.points(9);

  private NewsletterLayout() {}

  static Layout of(Sheet sheet) {
    Paper paper = Paper.A4;
    float third = paper.height() / 3;
    Region block = new Region(0, SIDE, INSET, paper.width() - 2 * SIDE, third - 2 * INSET - FOOT);
    Part part = sheet.parts().getFirst();
    Mark cut =
        new Mark.Shape(
            null,
            List.of(new Mark.Step.Move(0, third), new Mark.Step.Line(paper.width(), third)),
            null,
            Ink.GREY,
            0.5f,
            List.of(4f, 3f));
    return new Layout(
        paper.width(),
        paper.height(),
        new Theme(10, 40),
        List.of(List.of(new Panel(part.name(), part.groups(), Regions.of(block)))),
        List.of(),
        page -> new Foot(SIDE, paper.width() - SIDE, third - INSET, 0, true),
        List.of(new Region(0, 0, 0, paper.width(), third)),
        page -> List.of(cut));
  }
}
