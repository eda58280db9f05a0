package dev.michishirube.print.pdf;

import dev.michishirube.print.page.Mark;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;

/** A rectangle in the PDF's own axes: points from the lower left corner of the page, up. */
record Area(float left, float bottom, float right, float top) {
  /** How far letters reach above and below their baseline, in em. */
  private static final float ABOVE = 0.88f;

  private static final float BELOW = 0.12f;

  static Area of(Mark mark, float pageHeight) {
    return switch (mark) {
      case Mark.Text text when text.down() -> {
        float top = pageHeight - text.baseline();
        yield new Area(
            text.x() - BELOW * text.size(),
            top - text.width(),
            text.x() + ABOVE * text.size(),
            top);
      }
      case Mark.Text text -> {
        float baseline = pageHeight - text.baseline();
        yield new Area(
            text.x(),
            baseline - BELOW * text.size(),
            text.x() + text.width(),
            baseline + ABOVE * text.size());
      }
      case Mark.Shape shape -> of(shape, pageHeight);
    };
  }

  private static Area of(Mark.Shape shape, float pageHeight) {
    float[] box = {Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
    for (Mark.Step step : shape.path()) {
      switch (step) {
        case Mark.Step.Move move -> reach(box, move.x(), move.y());
        case Mark.Step.Line line -> reach(box, line.x(), line.y());
        case Mark.Step.Curve curve -> {
          reach(box, curve.x1(), curve.y1());
          reach(box, curve.x2(), curve.y2());
          reach(box, curve.x(), curve.y());
        }
        case Mark.Step.Close close -> {}
      }
    }
    return new Area(box[0], pageHeight - box[3], box[2], pageHeight - box[1]);
  }

  private static void reach(float[] box, float x, float y) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }

  /** The rectangle around both. */
  Area with(Area other) {
    return new Area(
        Math.min(left, other.left),
        Math.min(bottom, other.bottom),
        Math.max(right, other.right),
        Math.max(top, other.top));
  }

  /** Whether the two share more than half of the lower one's height, as parts of a line do. */
  boolean besides(Area other) {
    float shared = Math.min(top, other.top) - Math.max(bottom, other.bottom);
    return shared > Math.min(top - bottom, other.top - other.bottom) / 2;
  }

  COSArray rectangle() {
    return array(left, bottom, right, top);
  }

  /** The corners in the order in which viewers expect QuadPoints. */
  COSArray corners() {
    return array(left, top, right, top, left, bottom, right, bottom);
  }

  private static COSArray array(float... values) {
    COSArray array = new COSArray();
    for (float value : values) {
      array.add(new COSFloat(Math.round(value * 100) / 100f));
    }
    return array;
  }
}
