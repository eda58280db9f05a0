package dev.michishirube.print.layout;

import dev.michishirube.print.page.Ink;
import dev.michishirube.print.page.Mark;
import dev.michishirube.print.page.Role;
import dev.michishirube.print.page.Tag;
import dev.michishirube.render.sheet.Block;
import java.util.ArrayList;
import java.util.List;

/** Label and words side by side, a thin line between the rows: a table whose headers stand left. */
final class FactsMeasure {
  private final Measure measure;
  private final Theme theme;

  FactsMeasure(Measure measure) {
    this.measure = measure;
    this.theme = measure.setting().theme();
  }

  List<Slab> of(Block.Facts facts, Tag parent, float width) {
    Tag table = parent.add(Tag.of(Role.TABLE));
    float labels = labelWidth(facts, width);
    List<Slab> slabs = new ArrayList<>();
    for (Block.Fact fact : facts.facts()) {
      slabs.add(row(fact, table.add(Tag.of(Role.TR)), labels, width, slabs.isEmpty()));
    }
    return slabs;
  }

  private Slab row(Block.Fact fact, Tag row, float labels, float width, boolean first) {
    float padding = theme.padding() * 0.8f;
    List<Slab> label =
        measure
            .text()
            .set(
                fact.label(),
                theme.label(),
                row.add(Tag.header(Tag.Scope.ROW)),
                labels - theme.body());
    List<Slab> words = lines(fact, row.add(Tag.of(Role.TD)), width - labels);
    float height = Math.max(Slab.height(label), Slab.height(words)) + 2 * padding;
    List<Mark> marks = new ArrayList<>();
    if (first) {
      marks.add(Mark.Shape.line(0, 0, width, 0, 0.6f, Ink.LINE));
    }
    marks.add(Mark.Shape.line(0, height, width, height, 0.6f, Ink.LINE));
    marks.addAll(Slab.stacked(label, 0, padding));
    marks.addAll(Slab.stacked(words, labels, padding));
    return Slab.of(height, first ? theme.gap() * 1.6f : 0, marks);
  }

  /** The lines of one fact stand closer than paragraphs. */
  private List<Slab> lines(Block.Fact fact, Tag cell, float width) {
    return measure.all(fact.words(), cell, width).stream()
        .map(line -> line.withGap(Math.min(line.gap(), theme.gap() * 0.15f)))
        .toList();
  }

  /** As wide as the widest label, within a third of the width. */
  private float labelWidth(Block.Facts facts, float width) {
    float widest = 0;
    for (Block.Fact fact : facts.facts()) {
      widest = Math.max(widest, measure.text().width(fact.label(), theme.label()));
    }
    return Math.min(widest + theme.body() * 1.6f, width / 3);
  }
}
