package dev.michishirube.print.proof;

import java.awt.geom.Rectangle2D;

/**
 * A glyph as it stands on a page.
 *
 * @param page from 0
 * @param content number of its marked-content sequence; -1 for an artifact
 * @param text what it is read as
 * @param glyph its index in the embedded file; 0 is .notdef
 * @param size of the type in points
 * @param ink the box around its outline, in points from the lower left corner; empty for a space
 * @param body the box of its advance and em height
 * @param colour 0xRRGGBB
 * @param ground the colour behind it
 * @param order number of the drawing operation that it belongs to
 */
public record Letter(
    int page,
    int content,
    String text,
    int glyph,
    float size,
    Rectangle2D ink,
    Rectangle2D body,
    int colour,
    int ground,
    int order) {
  public boolean isArtifact() {
    return content < 0;
  }
}
