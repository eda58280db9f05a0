package dev.michishirube.print.press;

import dev.michishirube.print.layout.Panel;
import dev.michishirube.print.layout.Region;
import dev.michishirube.print.layout.Theme;
import dev.michishirube.print.page.Mark;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * How a sheet lies on paper.
 *
 * @param width of a page, in points
 * @param height of a page, in points
 * @param theme sizes to begin with
 * @param bounded the panels with less room first, all with an end; set as large as they allow
 * @param open the panels without an end, for what fits nowhere else; empty for forms without
 * @param foot where the imprint and the page number stand, by page, counted from 0; null on sheets
 *     that bear them in their text
 * @param samples places that each bear 見本 on a guide that is a sample
 * @param guides where to cut and to fold, by page, counted from 0
 */
record Layout(
    float width,
    float height,
    Theme theme,
    List<List<Panel>> bounded,
    List<Panel> open,
    IntFunction<@Nullable Foot> foot,
    List<Region> samples,
    IntFunction<List<Mark>> guides) {
  Layout {
    bounded = bounded.stream().map(List::copyOf).toList();
    open = List.copyOf(open);
    samples = List.copyOf(samples);
  }
}
