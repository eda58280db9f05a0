package dev.michishirube.print.page;

/** The few colours of a sheet, all of which stay apart in grey. */
public enum Ink {
  BLACK(0, 0, 0),
  /** Text of lesser weight; contrast 7 : 1 on white. */
  GREY(0x4d, 0x4d, 0x4d),
  /** Lines and crop marks. */
  LINE(0x76, 0x76, 0x76),
  /** Behind headers and boxes; text on it keeps 7 : 1. */
  PALE(0xf0, 0xf2, 0xf5),
  /** The one accent; 7 : 1 on white. */
  ACCENT(0x00, 0x31, 0x8a),
  WHITE(0xff, 0xff, 0xff),
  /** 見本 across a sheet: behind the text, light enough to read over. */
  SAMPLE(0xec, 0xec, 0xec);

  private final int red;
  private final int green;
  private final int blue;

  Ink(int red, int green, int blue) {
    this.red = red;
    this.green = green;
    this.blue = blue;
  }

  /** 0 to 255. */
  public int red() {
    return red;
  }

  /** 0 to 255. */
  public int green() {
    return green;
  }

  /** 0 to 255. */
  public int blue() {
    return blue;
  }
}
