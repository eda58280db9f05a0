package dev.michishirube.print.page;

import dev.michishirube.print.font.GlyphRun;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Something drawn. Without a tag it is decoration, which is not read (an artifact). */
public sealed interface Mark {
  @Nullable Tag tag();

  /** The same, moved. */
  Mark moved(float right, float down);

  /**
   * The same, turned by a quarter to the right: what ran to the right runs down.
   *
   * @param right where its upper edge comes to lie, in points from the left edge of the page
   * @param top where its left edge comes to lie, in points from the upper edge of the page
   */
  Mark turned(float right, float top);

  /**
   * Glyphs of one face.
   *
   * @param x left end; of turned glyphs, their baseline
   * @param baseline from the upper edge of the page; of turned glyphs, their upper end
   * @param spacing added after each glyph, in points
   * @param down whether they are turned by a quarter to the right
   */
  record Text(
      @Nullable Tag tag,
      GlyphRun run,
      float size,
      float x,
      float baseline,
      float spacing,
      Ink ink,
      boolean down)
      implements Mark {
    /** Upright glyphs. */
    public Text(
        @Nullable Tag tag,
        GlyphRun run,
        float size,
        float x,
        float baseline,
        float spacing,
        Ink ink) {
      this(tag, run, size, x, baseline, spacing, ink, false);
    }

    @Override
    public Text moved(float right, float down) {
      return new Text(tag, run, size, x + right, baseline + down, spacing, ink, this.down);
    }

    @Override
    public Text turned(float right, float top) {
      return new Text(tag, run, size, right - baseline, top + x, spacing, ink, true);
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
      return along(step -> step.moved(right, down));
    }

    @Override
    public Shape turned(float right, float top) {
      return along(step -> step.turned(right, top));
    }

    private Shape along(UnaryOperator<Step> way) {
      return new Shape(tag, path.stream().map(way).toList(), fill, stroke, lineWidth, dashes);
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

    Step turned(float right, float top);

    record Move(float x, float y) implements Step {
      @Override
      public Step moved(float right, float down) {
        return new Move(x + right, y + down);
      }

      @Override
      public Step turned(float right, float top) {
        return new Move(right - y, top + x);
      }
    }

    record Line(float x, float y) implements Step {
      @Override
      public Step moved(float right, float down) {
        return new Line(x + right, y + down);
      }

      @Override
      public Step turned(float right, float top) {
        return new Line(right - y, top + x);
      }
    }

    /** A cubic curve. */
    record Curve(float x1, float y1, float x2, float y2, float x, float y) implements Step {
      @Override
      public Step moved(float right, float down) {
        return new Curve(x1 + right, y1 + down, x2 + right, y2 + down, x + right, y + down);
      }

      @Override
      public Step turned(float right, float top) {
        return new Curve(right - y1, top + x1, right - y2, top + x2, right - y, top + x);
      }
    }

    record Close() implements Step {
      @Override
      public Step moved(float right, float down) {
        return this;
      }

      @Override
      public Step turned(float right, float top) {
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
