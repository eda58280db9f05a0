package dev.michishirube.print.press;

import dev.michishirube.print.font.Face;
import dev.michishirube.print.font.Glyph;
import dev.michishirube.print.font.GlyphRun;
import dev.michishirube.print.font.Typefaces;
import dev.michishirube.print.font.Weight;
import dev.michishirube.print.layout.Region;
import dev.michishirube.print.page.Ink;
import dev.michishirube.print.page.Mark;
import dev.michishirube.print.page.Mark.Step;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** 見本 across a page, behind its text: outlines, so that it is neither read nor searched. */
final class SampleMark {
  private static final String WORDS = "見本";
  private static final double SLOPE = Math.toRadians(-24);

  private SampleMark() {}

  static List<Mark> across(Typefaces faces, Region place) {
    float size = Math.min(place.width(), place.height()) * 0.36f;
    GeneralPath outline = new GeneralPath();
    float x = 0;
    for (GlyphRun run : faces.runs(WORDS, Weight.BOLD)) {
      for (Glyph glyph : run.glyphs()) {
        outline.append(placed(outline(faces, run.face(), glyph), x, size), false);
        x += glyph.advance() * size;
      }
    }
    AffineTransform turned = new AffineTransform();
    turned.translate(place.x() + place.width() / 2, place.y() + place.height() / 2);
    turned.rotate(SLOPE);
    turned.translate(-x / 2, size * 0.38);
    return List.of(
        new Mark.Shape(
            null, steps(outline.getPathIterator(turned)), Ink.SAMPLE, null, 0, List.of()));
  }

  private static GeneralPath outline(Typefaces faces, Face face, Glyph glyph) {
    try {
      return new GeneralPath(faces.font(face).getGlyph().getGlyph(glyph.id()).getPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GeneralPath placed(GeneralPath outline, float x, float size) {
    double perUnit = size / 2048.0;
    outline.transform(new AffineTransform(perUnit, 0, 0, -perUnit, x, 0));
    return outline;
  }

  private static List<Step> steps(PathIterator path) {
    List<Step> steps = new ArrayList<>();
    float[] at = new float[6];
    float x = 0;
    float y = 0;
    for (; !path.isDone(); path.next()) {
      switch (path.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> steps.add(new Step.Move(x = at[0], y = at[1]));
        case PathIterator.SEG_LINETO -> steps.add(new Step.Line(x = at[0], y = at[1]));
        case PathIterator.SEG_QUADTO -> {
          // PDF knows cubic curves alone.
          steps.add(
              new Step.Curve(
                  x + (at[0] - x) * 2 / 3,
                  y + (at[1] - y) * 2 / 3,
                  at[2] + (at[0] - at[2]) * 2 / 3,
                  at[3] + (at[1] - at[3]) * 2 / 3,
                  at[2],
                  at[3]));
          x = at[2];
          y = at[3];
        }
        case PathIterator.SEG_CUBICTO -> {
          steps.add(new Step.Curve(at[0], at[1], at[2], at[3], at[4], at[5]));
          x = at[4];
          y = at[5];
        }
        default -> steps.add(new Step.Close());
      }
    }
    return steps;
  }
}
