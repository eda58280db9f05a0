package dev.michishirube.print.press;

import dev.michishirube.print.layout.Paper;

/**
 * Where the imprint and the page number of a page stand.
 *
 * @param left end of their lines, in points from the left edge
 * @param right end of their lines, in points from the left edge
 * @param baseline of the last line, in points from the upper edge
 * @param second where every other line begins, on a sheet of two columns; 0 for lines under each
 *     other
 * @param ruled whether a thin line stands over them
 */
record Foot(float left, float right, float baseline, float second, boolean ruled) {
  private static final float FROM_EDGE = Paper.points(9);

  /** At the lower edge of a page of running text. */
  static Foot of(float width, float height) {
    float side = Paper.points(width < Paper.points(190) ? 13 : 18);
    return new Foot(side, width - side, height - FROM_EDGE, 0, true);
  }
}
