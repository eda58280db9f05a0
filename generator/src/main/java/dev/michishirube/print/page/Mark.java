package dev.michishirube.print.page;

import dev.michishirube.print.font.GlyphRun;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something drawn. Without a tag it is decoration, which is not read (an artifact). */
public sealed interface Mark {
  @Nullable Tag tag();

  /** The same, moved. */
  Mark moved(float right, float down);

  /**
   * Glyphs of one face.
   *
   * @param x left end
   * @param baseline from the upper edge of the page
   * @param spacing added after each glyph, in points
   */
  record Text(
      @Nullable Tag tag, GlyphRun run, float size, float x, float baseline, float spacing, Ink ink)
      implements Mark {
    @Override
    public Text moved(float right, float down) {
      return new Text(tag, run, size, x + right, baseline + down, spacing, ink);
    }

    /** Width in points. */
    public float width() {
      return run.width(size) + spacing * run.glyphs().size();
    }
  }

  /**
   * A path, filled or stroked or both.
   *
   * @param lineWidth in points; 0 when it is not stroked
   */
  record Shape(
      @Nullable Tag tag,
      List<Step> path,
      @Nullable Ink fill,
      @Nullable Ink stroke,
      float lineWidth,
      List<Float> dashes)
      implements Mark {
    public Shape {
      path = List.copyOf(path);
      dashes = List.copyOf(dashes);
    }

    @Override
    public Shape moved(float right, float down) {
      return new Shape(
          tag,
          path.stream().map(step -> step.moved(right, down)).toList(),
          fill,
          stroke,
          lineWidth,
          dashes);
    }

    /** A filled rectangle. */
    public static Shape box(@Nullable Tag tag, float x, float y, float w, float h, Ink fill) {
      return new Shape(tag, Step.rectangle(x, y, w, h), fill, null, 0, List.of());
    }

    /** A line between two points. */
    public static Shape line(float x1, float y1, float x2, float y2, float width, Ink ink) {
      return new Shape(
          null, List.of(new Step.Move(x1, y1), new Step.Line(x2, y2)), null, ink, width, List.of());
    }

    /** A rectangle's edge. */
    public static Shape frame(float x, float y, float w, float h, float width, Ink ink) {
      return new Shape(null, Step.rectangle(x, y, w, h), null, ink, width, List.of());
    }
  }

  /** One step of a path. */
  sealed interface Step {
    Step moved(float right, float down);

    record Move(float x, float y) implements Step {
      @Override
      public Step moved(float right, float down) {
        return new Move(x + right, y + down);
      }
    }

    record Line(float x, float y) implements Step {
      @Override
      public Step moved(float right, float down) {
        return new Line(x + right, y + down);
      }
    }

    /** A cubic curve. */
    record Curve(float x1, float y1, float x2, float y2, float x, float y) implements Step {
      @Override
      public Step moved(float right, float down) {
        return new Curve(x1 + right, y1 + down, x2 + right, y2 + down, x + right, y + down);
      }
    }

    record Close() implements Step {
      @Override
      public Step moved(float right, float down) {
        return this;
      }
    }

    static List<Step> rectangle(float x, float y, float w, float h) {
      return List.of(
          new Move(x, y),
          new Line(x + w, y),
          new Line(x + w, y + h),
          new Line(x, y + h),
          new Close());
    }
  }
}
