package dev.michishirube.print.layout;

import dev.michishirube.print.font.Weight;
import dev.michishirube.print.page.Ink;

/**
 * How a text is set.
 *
 * @param size in points
 * @param leading distance of two lines, in multiples of the size
 */
record Style(float size, Weight weight, Ink ink, float leading) {
  Style bold() {
    return new Style(size, Weight.BOLD, ink, leading);
  }

  Style in(Ink other) {
    return new Style(size, weight, other, leading);
  }
}
