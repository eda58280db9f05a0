package dev.michishirube.print.layout;

import dev.michishirube.print.page.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Fills slabs into regions from the top, one region after the other. */
final class Filler {
  private final Regions regions;
  private final SortedMap<Integer, List<Mark>> marks = new TreeMap<>();
  private int place;
  private @Nullable Region region;
  private float used;
  private boolean overfull;

  Filler(Regions regions) {
    this.regions = regions;
    this.region = regions.at(0);
  }

  /** Whether something found no room: too low, or a number wider than its place. */
  boolean overfull() {
    return overfull;
  }

  /** Marks by page. */
  SortedMap<Integer, List<Mark>> marks() {
    return marks;
  }

  /** Height that the last region has left, in points. */
  float left() {
    return region == null ? 0 : region.height() - used;
  }

  /** Moves down so far that {@code slabs} just fit. */
  void sink(List<Slab> slabs) {
    if (region != null && used > 0 && !slabs.isEmpty()) {
      used = Math.max(used, region.height() - Slab.height(slabs) - slabs.getFirst().gap());
    }
  }

  /** Slabs over the whole width. */
  void fill(List<Slab> slabs) {
    int i = 0;
    while (i < slabs.size() && region != null) {
      int end = Chains.end(slabs, i);
      List<Slab> chain = slabs.subList(i, end);
      if (needed(chain) <= left() + Theme.ROUNDING) {
        chain.forEach(this::put);
        i = end;
      } else if (used > 0) {
        next();
      } else if (slabs.get(i).height() <= left()) {
        // A chain longer than a region is parted where it must be.
        put(slabs.get(i++));
      } else {
        region = null;
      }
    }
    overfull |= i < slabs.size();
  }

  /**
   * Slabs in columns that are as even as they can be; what the region cannot take goes on in the
   * columns of the next.
   */
  void fill(List<Slab> slabs, int columns, float columnWidth, float between) {
    List<Slab> rest = slabs;
    while (!rest.isEmpty() && region != null) {
      float room = left() - (used > 0 ? rest.getFirst().gap() : 0);
      List<List<Slab>> filled = Chains.columns(rest, columns, room);
      int taken = filled.stream().mapToInt(List::size).sum();
      if (taken == 0 && used == 0) {
        break;
      }
      if (taken > 0) {
        used += used > 0 ? rest.getFirst().gap() : 0;
        putColumns(filled, columnWidth + between);
        rest = rest.subList(taken, rest.size());
      }
      if (!rest.isEmpty()) {
        next();
      }
    }
    overfull |= !rest.isEmpty();
  }

  private void putColumns(List<List<Slab>> columns, float step) {
    Region here = Objects.requireNonNull(region);
    float tallest = 0;
    for (int i = 0; i < columns.size(); i++) {
      float end = i == columns.size() - 1 ? here.width() - i * step : step;
      overfull |= columns.get(i).stream().anyMatch(slab -> slab.right() > end + Theme.ROUNDING);
      on(here).addAll(Slab.stacked(columns.get(i), here.x() + i * step, here.y() + used));
      tallest = Math.max(tallest, Slab.height(columns.get(i)));
    }
    used += tallest;
  }

  private float needed(List<Slab> chain) {
    float head = used == 0 ? Slab.height(chain.getFirst().head()) : chain.getFirst().gap();
    return head + Slab.height(chain);
  }

  private void put(Slab slab) {
    Region here = Objects.requireNonNull(region);
    overfull |= slab.right() > here.width() + Theme.ROUNDING;
    if (used == 0) {
      on(here).addAll(Slab.stacked(slab.head(), here.x(), here.y()));
      used += Slab.height(slab.head());
    } else {
      used += slab.gap();
    }
    on(here).addAll(slab.moved(here.x(), here.y() + used));
    used += slab.height();
  }

  private void next() {
    region = regions.at(++place);
    used = 0;
  }

  private List<Mark> on(Region here) {
    return marks.computeIfAbsent(here.page(), page -> new ArrayList<>());
  }
}
