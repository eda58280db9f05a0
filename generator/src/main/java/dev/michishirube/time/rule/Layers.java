package dev.michishirube.time.rule;

import java.util.ArrayList;
import java.util.List;

/** One day, painted rule by rule: the later one covers the earlier. */
final class Layers {
  private List<Slice> slices = List.of(Slice.SILENT);

  /** Covers what lies below {@code paint}. */
  void cover(Slice paint) {
    paint(paint, false);
  }

  /** Fills only what is closed below {@code paint}. */
  void fill(Slice paint) {
    paint(paint, true);
  }

  private void paint(Slice paint, boolean onlyClosed) {
    List<Slice> painted = new ArrayList<>(slices.size() + 2);
    for (Slice below : slices) {
      int from = Math.max(below.from(), paint.from());
      int to = Math.min(below.to(), paint.to());
      if (from >= to || onlyClosed && below.opening() != Opening.CLOSED) {
        painted.add(below);
        continue;
      }
      if (below.from() < from) {
        painted.add(below.within(below.from(), from));
      }
      painted.add(paint.within(from, to));
      if (to < below.to()) {
        painted.add(below.within(to, below.to()));
      }
    }
    slices = painted;
  }

  /** The whole day, neighbours that say the same joined. */
  List<Slice> slices() {
    List<Slice> joined = new ArrayList<>(slices.size());
    for (Slice slice : slices) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).saysTheSame(slice)) {
        joined.set(last, joined.get(last).within(joined.get(last).from(), slice.to()));
      } else {
        joined.add(slice);
      }
    }
    return List.copyOf(joined);
  }
}
