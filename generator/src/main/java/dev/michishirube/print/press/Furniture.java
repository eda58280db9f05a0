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
  private static final float LINE = SIZE * 1.3f;
  private static final float FROM_EDGE = Paper.points(9);

  /** Between the parts of an imprint. */
  private static final char SPACE = '\u3000';

  private final Typefaces faces;

  Furniture(Typefaces faces) {
    this.faces = faces;
  }

  /**
   * @param page counted from 1
   */
  List<Mark> of(String imprint, int page, int pages, float width, float height) {
    float side = Paper.points(width < Paper.points(190) ? 13 : 18);
    String number = page + " / " + pages;
    float right = width - side - width(number, SIZE);
    List<String> lines = lines(imprint, right - side - SIZE * 2);
    // A second line stands a little below the usual one, the first a little above.
    float last = height - FROM_EDGE + (lines.size() - 1) * SIZE * 0.6f;
    float first = last - (lines.size() - 1) * LINE;
    float rule = first - SIZE * (lines.size() > 2 ? 1.15f : 1.6f);
    List<Mark> marks = new ArrayList<>();
    marks.add(Mark.Shape.line(side, rule, width - side, rule, 0.5f, Ink.LINE));
    for (int i = 0; i < lines.size(); i++) {
      text(lines.get(i), side, first + i * LINE, SIZE, marks);
    }
    text(number, right, last, SIZE, marks);
    return marks;
  }

  /** A long imprint goes on in the next line, rather than into the page number or too small. */
  private List<String> lines(String imprint, float room) {
    List<String> lines = new ArrayList<>();
    for (String part : imprint.split(String.valueOf(SPACE))) {
      String longer = lines.isEmpty() ? part : lines.getLast() + SPACE + part;
      if (lines.isEmpty() || width(longer, SIZE) > room) {
        lines.add(part);
      } else {
        lines.set(lines.size() - 1, longer);
      }
    }
    return lines;
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
