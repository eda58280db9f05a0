package dev.michishirube.print.proof;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * A straight piece of a stroked path.
 *
 * @param page from 0
 * @param line in points from the lower left corner
 * @param width in points
 */
public record Edge(int page, Line2D line, float width) {
  /** The straight pieces of a path. */
  static List<Edge> of(Shape path, int page, float width) {
    List<Edge> edges = new ArrayList<>();
    double[] to = new double[6];
    double x = 0;
    double y = 0;
    double startX = 0;
    double startY = 0;
    for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
      int kind = at.currentSegment(to);
      switch (kind) {
        case PathIterator.SEG_MOVETO -> {
          startX = to[0];
          startY = to[1];
        }
        case PathIterator.SEG_LINETO ->
            edges.add(new Edge(page, new Line2D.Double(x, y, to[0], to[1]), width));
        case PathIterator.SEG_CLOSE ->
            edges.add(new Edge(page, new Line2D.Double(x, y, startX, startY), width));
        default -> {}
      }
      int end = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
      x = kind == PathIterator.SEG_CLOSE ? startX : to[end];
      y = kind == PathIterator.SEG_CLOSE ? startY : to[end + 1];
    }
    return edges;
  }
}
