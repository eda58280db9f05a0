package dev.michishirube.print.layout;

/** A size of paper, upright, in points (ISO 216; B is the Japanese B of JIS P 0138). */
public enum Paper {
  A3(297, 420),
  A4(210, 297),
  A5(148, 210),
  B4(257, 364),
  B5(182, 257);

  private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;

  private final float width;
  private final float height;

  Paper(float width, float height) {
    this.width = points(width);
    this.height = points(height);
  }

  /** Points of a length in millimetres. */
  public static float points(float millimetres) {
    return millimetres * POINTS_PER_MILLIMETRE;
  }

  public float width() {
    return width;
  }

  public float height() {
    return height;
  }
}
