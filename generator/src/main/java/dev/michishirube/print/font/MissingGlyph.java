package dev.michishirube.print.font;

/**
 * A character that no face can draw. Whoever knows the record and its field tells the writer; no
 * sheet is ever printed with an empty box in its place.
 */
public final class MissingGlyph extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int codePoint;

  MissingGlyph(int codePoint) {
    super("no face draws U+" + Integer.toHexString(codePoint));
    this.codePoint = codePoint;
  }

  public int codePoint() {
    return codePoint;
  }

  /** The character itself, for the message. */
  public String character() {
    return Character.toString(codePoint);
  }
}
