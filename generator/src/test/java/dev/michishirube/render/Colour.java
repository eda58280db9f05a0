package dev.michishirube.render;

/** A colour of sRGB as WCAG weighs it. */
record Colour(int red, int green, int blue) {
  /** From {@code #1a1a1a}. */
  static Colour parse(String hex) {
    int value = Integer.parseInt(hex.substring(1), 16);
    return new Colour(value >> 16, value >> 8 & 0xff, value & 0xff);
  }

  /** From 1, the same, to 21, black on white. */
  double contrastWith(Colour other) {
    double lighter = Math.max(luminance(), other.luminance());
    double darker = Math.min(luminance(), other.luminance());
    return (lighter + 0.05) / (darker + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
