package dev.michishirube.print.press;

import dev.michishirube.print.layout.Panel;
import dev.michishirube.print.layout.Region;
import dev.michishirube.print.layout.Theme;
import dev.michishirube.print.page.Mark;
import java.util.List;
import java.util.function.IntFunction;

/**
 * How a sheet lies on paper.
 *
 * @param width of a page, in points
 * @param height of a page, in points
 * @param theme sizes to begin with
 * @param generous the panels with what is there to fill a sheet that has little to say, the most
 *     first; set large or not at all
 * @param bounded the panels with less room first, all with an end; set as large as they allow
 * @param open the panels without an end, for what fits nowhere else; empty for forms without
 * @param foot where the imprint and the page number stand, by page, counted from 0
 * @param samples places that each bear 見本 on a guide that is a sample
 * @param guides where to cut and to fold, by page, counted from 0
 */
record Layout(
    float width,
    float height,
    Theme theme,
    List<List<Panel>> generous,
    List<List<Panel>> bounded,
    List<Panel> open,
    IntFunction<Foot> foot,
    List<Region> samples,
    IntFunction<List<Mark>> guides) {
  /** One without. */
  Layout(
      float width,
      float height,
      Theme theme,
      List<List<Panel>> bounded,
      List<Panel> open,
      IntFunction<Foot> foot,
      List<Region> samples,
      IntFunction<List<Mark>> guides) {
    this(width, height, theme, List.of(), bounded, open, foot, samples, guides);
  }

  Layout {
    generous = generous.stream().map(List::copyOf).toList();
    bounded = bounded.stream().map(List::copyOf).toList();
    open = List.copyOf(open);
    samples = List.copyOf(samples);
  }
}
