package dev.michishirube.print.layout;

import dev.michishirube.print.page.Ink;
import dev.michishirube.print.page.Mark;
import dev.michishirube.print.page.Role;
import dev.michishirube.print.page.Tag;
import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Line;
import java.util.ArrayList;
import java.util.List;

/** Tables: a row is never parted, the head stands again on each page. */
final class TableMeasure {
  private final Measure measure;
  private final Theme theme;

  TableMeasure(Measure measure) {
    this.measure = measure;
    this.theme = measure.setting().theme();
  }

  List<Slab> of(Block.Table table, Tag parent, float width) {
    Tag tag = parent.add(Tag.of(Role.TABLE));
    List<Float> widths = widths(table.widths(), width);
    List<Slab> slabs = new ArrayList<>();
    if (table.caption() != null) {
      measure
          .text()
          .set(table.caption(), theme.label(), tag.add(Tag.of(Role.CAPTION)), width)
          .forEach(line -> slabs.add(line.kept()));
    }
    Slab head = head(table.head(), tag, widths);
    slabs.add(head.kept());
    List<Slab> again = List.of(asDecoration(head));
    for (int i = 0; i < table.rows().size(); i++) {
      Slab row = row(table.rows().get(i), table.rowHeaders(), tag.add(Tag.of(Role.TR)), widths);
      // The head is not repeated over the first row: it is kept with it.
      slabs.add(i == 0 ? row : row.under(again));
    }
    return Slab.after(theme.gap() * 1.4f, slabs);
  }

  private static List<Float> widths(List<Integer> shares, float width) {
    float all = shares.stream().mapToInt(Integer::intValue).sum();
    return shares.stream().map(share -> width * share / all).toList();
  }

  private Slab head(List<Line> head, Tag table, List<Float> widths) {
    Tag row = table.add(Tag.of(Role.TR));
    List<List<Slab>> cells = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      cells.add(
          measure
              .text()
              .set(
                  head.get(i),
                  theme.label().in(Ink.BLACK),
                  row.add(Tag.header(Tag.Scope.COLUMN)),
                  inner(widths.get(i))));
    }
    return drawn(cells, widths, true);
  }

  private Slab row(List<Block.Cell> cells, boolean rowHeaders, Tag row, List<Float> widths) {
    List<List<Slab>> measured = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Tag cell = row.add(i == 0 && rowHeaders ? Tag.header(Tag.Scope.ROW) : Tag.of(Role.TD));
      measured.add(measure.all(cells.get(i).blocks(), cell, inner(widths.get(i))));
    }
    return drawn(measured, widths, false);
  }

  private float inner(float width) {
    return width - theme.padding() * 1.4f;
  }

  private Slab drawn(List<List<Slab>> cells, List<Float> widths, boolean head) {
    float padding = theme.padding() * 0.7f;
    float height = 2 * padding;
    for (List<Slab> cell : cells) {
      height = Math.max(height, Slab.height(cell) + 2 * padding);
    }
    float width = 0;
    for (float column : widths) {
      width += column;
    }
    List<Mark> marks = new ArrayList<>();
    if (head) {
      marks.add(Mark.Shape.box(null, 0, 0, width, height, Ink.PALE));
      marks.add(Mark.Shape.line(0, 0, width, 0, 0.9f, Ink.BLACK));
    }
    marks.add(
        Mark.Shape.line(0, height, width, height, head ? 0.9f : 0.5f, head ? Ink.BLACK : Ink.LINE));
    float x = 0;
    for (int i = 0; i < cells.size(); i++) {
      marks.addAll(Slab.stacked(cells.get(i), x + padding, padding));
      x += widths.get(i);
    }
    return Slab.of(height, 0, marks);
  }

  private static Slab asDecoration(Slab head) {
    List<Mark> marks =
        head.marks().stream()
            .map(
                mark ->
                    mark instanceof Mark.Text text
                        ? new Mark.Text(
                            null,
                            text.run(),
                            text.size(),
                            text.x(),
                            text.baseline(),
                            text.spacing(),
                            text.ink())
                        : mark)
            .toList();
    return Slab.of(head.height(), 0, marks);
  }
}
