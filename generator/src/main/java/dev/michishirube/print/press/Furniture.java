package dev.michishirube.print.press;

import dev.michishirube.print.font.GlyphRun;
import dev.michishirube.print.font.Typefaces;
import dev.michishirube.print.font.Weight;
import dev.michishirube.print.layout.Paper;
import dev.michishirube.print.page.Ink;
import dev.michishirube.print.page.Mark;
import java.util.ArrayList;
import java.util.List;

/** What stands at the foot of each page: publisher, as-of date, month of making, page n / m. */
final class Furniture {
  private static final float SIZE = 8.5f;
  private static final float FROM_EDGE = Paper.points(9);

  private final Typefaces faces;

  Furniture(Typefaces faces) {
    this.faces = faces;
  }

  /**
   * @param page counted from 1
   */
  List<Mark> of(String imprint, int page, int pages, float width, float height) {
    float side = Paper.points(width < Paper.points(190) ? 13 : 18);
    List<Mark> marks = new ArrayList<>();
    float baseline = height - FROM_EDGE;
    marks.add(
        Mark.Shape.line(
            side, baseline - SIZE * 1.6f, width - side, baseline - SIZE * 1.6f, 0.5f, Ink.LINE));
    String number = page + " / " + pages;
    float right = width - side - width(number, SIZE);
    // A long imprint is set smaller rather than into the page number.
    float room = right - side - SIZE * 2;
    float size = Math.min(SIZE, SIZE * room / Math.max(1, width(imprint, SIZE)));
    text(imprint, side, baseline, size, marks);
    text(number, right, baseline, SIZE, marks);
    return marks;
  }

  private void text(String text, float x, float baseline, float size, List<Mark> marks) {
    float left = x;
    for (GlyphRun run : faces.runs(text, Weight.REGULAR)) {
      marks.add(new Mark.Text(null, run, size, left, baseline, 0, Ink.GREY));
      left += run.width(size);
    }
  }

  private float width(String text, float size) {
    float width = 0;
    for (GlyphRun run : faces.runs(text, Weight.REGULAR)) {
      width += run.width(size);
    }
    return width;
  }
}
