package dev.michishirube.print.press;

import dev.michishirube.print.page.Ink;
import dev.michishirube.print.page.Mark;
import java.util.ArrayList;
import java.util.List;

/** Short lines at the edges of a sheet that show where to cut or to fold. */
final class CutMarks {
  private static final float LENGTH = 12;
  private static final float WIDTH = 0.4f;

  private CutMarks() {}

  /** Marks for cuts at {@code xs} and {@code ys}, between the edge of the paper and the cards. */
  static List<Mark> cuts(List<Float> xs, List<Float> ys, float width, float height) {
    List<Mark> marks = new ArrayList<>();
    float left = xs.getFirst();
    float top = ys.getFirst();
    for (float x : xs) {
      marks.add(line(x, Math.max(0, top - LENGTH - 4), x, top - 4));
      marks.add(line(x, height - top + 4, x, height - top + 4 + LENGTH));
    }
    for (float y : ys) {
      marks.add(line(Math.max(0, left - LENGTH - 4), y, left - 4, y));
      marks.add(line(width - left + 4, y, width - left + 4 + LENGTH, y));
    }
    return marks;
  }

  /** Dashed ticks at the upper and lower edge: fold here. */
  static List<Mark> folds(List<Float> xs, float height) {
    List<Mark> marks = new ArrayList<>();
    for (float x : xs) {
      marks.add(dashed(x, 4, x, 4 + LENGTH));
      marks.add(dashed(x, height - 4 - LENGTH, x, height - 4));
    }
    return marks;
  }

  /** A dashed tick at both ends of the middle of a card. */
  static List<Mark> fold(float y, float left, float right) {
    return List.of(dashed(left + 1, y, left + 7, y), dashed(right - 7, y, right - 1, y));
  }

  private static Mark line(float x1, float y1, float x2, float y2) {
    return Mark.Shape.line(x1, y1, x2, y2, WIDTH, Ink.LINE);
  }

  private static Mark dashed(float x1, float y1, float x2, float y2) {
    return new Mark.Shape(
        null,
        List.of(new Mark.Step.Move(x1, y1), new Mark.Step.Line(x2, y2)),
        null,
        Ink.LINE,
        WIDTH,
        List.of(2f, 2f));
  }
}
