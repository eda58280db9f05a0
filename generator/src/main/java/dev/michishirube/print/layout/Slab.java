package dev.michishirube.print.layout;

import dev.michishirube.print.page.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece that is never parted: a line of text, a row of a table, a picture. Its marks count from
 * its upper left corner.
 *
 * @param height in points
 * @param gap space above it, dropped at the top of a region
 * @param keepWithNext whether it must not stand last in a region
 * @param head what is drawn again above it when it begins a region: the head of a long table
 */
record Slab(float height, float gap, boolean keepWithNext, List<Mark> marks, List<Slab> head) {
  Slab {
    marks = List.copyOf(marks);
    head = List.copyOf(head);
  }

  static Slab of(float height, float gap, List<Mark> marks) {
    return new Slab(height, gap, false, marks, List.of());
  }

  /** How far its text reaches to the right. */
  float right() {
    float right = 0;
    for (Mark mark : marks) {
      if (mark instanceof Mark.Text text) {
        right = Math.max(right, text.x() + text.width());
      }
    }
    return right;
  }

  Slab withGap(float other) {
    return new Slab(height, other, keepWithNext, marks, head);
  }

  Slab kept() {
    return new Slab(height, gap, true, marks, head);
  }

  Slab under(List<Slab> tableHead) {
    return new Slab(height, gap, keepWithNext, marks, tableHead);
  }

  Slab indented(float right) {
    return new Slab(height, gap, keepWithNext, moved(right, 0), head);
  }

  List<Mark> moved(float right, float down) {
    return marks.stream().map(mark -> mark.moved(right, down)).toList();
  }

  /** Height of {@code slabs} on top of each other, without the first gap. */
  static float height(List<Slab> slabs) {
    float height = 0;
    for (int i = 0; i < slabs.size(); i++) {
      height += slabs.get(i).height() + (i == 0 ? 0 : slabs.get(i).gap());
    }
    return height;
  }

  /** All marks of {@code slabs} on top of each other, the first at {@code x}, {@code y}. */
  static List<Mark> stacked(List<Slab> slabs, float x, float y) {
    List<Mark> marks = new ArrayList<>();
    float top = y;
    for (int i = 0; i < slabs.size(); i++) {
      top += i == 0 ? 0 : slabs.get(i).gap();
      marks.addAll(slabs.get(i).moved(x, top));
      top += slabs.get(i).height();
    }
    return marks;
  }

  /** The first slab of {@code slabs} gets another gap. */
  static List<Slab> after(float gap, List<Slab> slabs) {
    if (slabs.isEmpty()) {
      return slabs;
    }
    List<Slab> all = new ArrayList<>(slabs);
    all.set(0, slabs.getFirst().withGap(gap));
    return all;
  }

  /** {@code slabs} that must stay on one page when they fit on one. */
  static List<Slab> together(List<Slab> slabs) {
    List<Slab> all = new ArrayList<>();
    for (int i = 0; i < slabs.size(); i++) {
      all.add(i < slabs.size() - 1 ? slabs.get(i).kept() : slabs.get(i));
    }
    return all;
  }
}
