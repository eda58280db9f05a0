package dev.michishirube.print.press;

import dev.michishirube.print.layout.Panel;
import dev.michishirube.print.layout.Theme;
import java.util.List;

/**
 * How a sheet lies on paper.
 *
 * @param width of a page, in points
 * @param height of a page, in points
 * @param theme sizes to begin with
 * @param tries the panels with less room first: one page, then more
 * @param foot whether each page bears the imprint and its number
 */
record Layout(float width, float height, Theme theme, List<List<Panel>> tries, boolean foot) {
  Layout {
    tries = tries.stream().map(List::copyOf).toList();
  }
}
