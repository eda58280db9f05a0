package dev.michishirube.print.press;

import dev.michishirube.print.font.GlyphRun;
import dev.michishirube.print.font.Typefaces;
import dev.michishirube.print.font.Weight;
import dev.michishirube.print.page.Ink;
import dev.michishirube.print.page.Mark;
import java.util.ArrayList;
import java.util.List;

/** What stands at the foot of each page: publisher, as-of date, month of making, page n / m. */
final class Furniture {
  private static final float SIZE = 8.5f;
  private static final float LINE = SIZE * 1.3f;

  /** Between the parts of an imprint. */
  private static final char SPACE = '\u3000';

  private final Typefaces faces;

  Furniture(Typefaces faces) {
    this.faces = faces;
  }

  /**
   * @param page counted from 1
   */
  List<Mark> of(String imprint, int page, int pages, Foot foot) {
    String number = page + " / " + pages;
    float numberAt = foot.right() - width(number, SIZE);
    int columns = foot.second() > 0 ? 2 : 1;
    float room = numberAt - SIZE * 2 - Math.max(foot.left(), foot.second());
    List<String> lines = lines(imprint, room);
    int rows = (lines.size() + columns - 1) / columns;
    // A second line stands a little below the usual one, the first a little above.
    float last = foot.baseline() + (foot.ruled() ? (rows - 1) * SIZE * 0.6f : 0);
    float first = last - (rows - 1) * LINE;
    List<Mark> marks = new ArrayList<>();
    if (foot.ruled()) {
      float rule = first - SIZE * (rows > 2 ? 1.15f : 1.6f);
      marks.add(Mark.Shape.line(foot.left(), rule, foot.right(), rule, 0.5f, Ink.LINE));
    }
    for (int i = 0; i < lines.size(); i++) {
      float x = i % columns == 0 ? foot.left() : foot.second();
      text(lines.get(i), x, first + i / columns * LINE, SIZE, marks);
    }
    text(number, numberAt, last, SIZE, marks);
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
