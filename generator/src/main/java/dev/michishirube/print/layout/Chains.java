package dev.michishirube.print.layout;

import java.util.ArrayList;
import java.util.List;

/** Slabs that hold together, and how they fall into columns. */
final class Chains {
  private Chains() {}

  /** End of the chain that begins at {@code start}: the first slab that may stand last. */
  static int end(List<Slab> slabs, int start) {
    int end = start;
    while (end < slabs.size() - 1 && slabs.get(end).keepWithNext()) {
      end++;
    }
    return end + 1;
  }

  /**
   * As many of {@code slabs} as {@code columns} columns of at most {@code room} points take, the
   * columns as even as they can be when all fit.
   */
  static List<List<Slab>> columns(List<Slab> slabs, int columns, float room) {
    List<List<Slab>> widest = filled(slabs, columns, room);
    if (taken(widest) < slabs.size()) {
      return widest;
    }
    float low = Slab.height(slabs) / columns * 0.5f;
    float high = room;
    while (high - low > 1) {
      float middle = (low + high) / 2;
      if (taken(filled(slabs, columns, middle)) == slabs.size()) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return filled(slabs, columns, high);
  }

  private static int taken(List<List<Slab>> columns) {
    return columns.stream().mapToInt(List::size).sum();
  }

  private static List<List<Slab>> filled(List<Slab> slabs, int columns, float room) {
    List<List<Slab>> all = new ArrayList<>();
    int i = 0;
    for (int column = 0; column < columns; column++) {
      List<Slab> own = new ArrayList<>();
      float used = 0;
      while (i < slabs.size()) {
        int end = end(slabs, i);
        List<Slab> chain = slabs.subList(i, end);
        float needed = (own.isEmpty() ? 0 : chain.getFirst().gap()) + Slab.height(chain);
        if (used + needed > room + Theme.ROUNDING) {
          break;
        }
        own.addAll(chain);
        used += needed;
        i = end;
      }
      all.add(own);
    }
    return all;
  }
}
