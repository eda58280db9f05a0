package dev.michishirube.print.proof;

import java.awt.geom.Rectangle2D;

/**
 * A filled path.
 *
 * @param page from 0
 * @param area the box around it, in points from the lower left corner
 * @param colour 0xRRGGBB
 * @param order number of the drawing operation
 */
public record Painted(int page, Rectangle2D area, int colour, int order) {}
