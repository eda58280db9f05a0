package dev.michishirube.print.proof;

import dev.michishirube.print.page.Ink;
import java.awt.geom.Rectangle2D;

/**
 * A filled path.
 *
 * @param page from 0
 * @param area the box around it, in points from the lower left corner
 * @param colour 0xRRGGBB
 * @param order number of the drawing operation
 */
public record Painted(int page, Rectangle2D area, int colour, int order) {
  /** The colour of 見本 behind the text. */
  static final int SAMPLE = Ink.SAMPLE.red() << 16 | Ink.SAMPLE.green() << 8 | Ink.SAMPLE.blue();
}
