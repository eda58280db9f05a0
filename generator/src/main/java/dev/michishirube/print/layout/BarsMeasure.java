package dev.michishirube.print.layout;

import dev.michishirube.print.page.Ink;
import dev.michishirube.print.page.Mark;
import dev.michishirube.print.page.Tag;
import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Line;
import dev.michishirube.render.sheet.Tone;
import java.util.ArrayList;
import java.util.List;

/** Bars from the left, each with its label before and its value behind; the figure tells itself. */
final class BarsMeasure {
  private final Measure measure;
  private final Theme theme;

  BarsMeasure(Measure measure) {
    this.measure = measure;
    this.theme = measure.setting().theme();
  }

  Slab of(Block.Bars bars, Tag parent, float width) {
    Tag figure = parent.add(Tag.figure(bars.says()));
    Style style = theme.of(Tone.NOTE).in(Ink.BLACK);
    float labels = widest(bars.bars().stream().map(Block.Bar::label).toList(), style);
    labels = Math.min(labels, width * 0.4f);
    float values = widest(bars.bars().stream().map(Block.Bar::written).toList(), style);
    float space = theme.body() * 0.6f;
    float longest = width - labels - values - 2 * space;
    double most = bars.bars().stream().mapToDouble(Block.Bar::value).max().orElse(1);
    List<Mark> marks = new ArrayList<>();
    float y = 0;
    for (Block.Bar bar : bars.bars()) {
      List<Slab> label = measure.text().set(Line.of(bar.label()), style, figure, labels);
      List<Slab> value = measure.text().set(Line.of(bar.written()), style, figure, values + 1);
      float height = Math.max(Slab.height(label), theme.body() * 1.5f);
      float length = most <= 0 ? 0 : (float) (longest * bar.value() / most);
      float thick = theme.body() * 0.9f;
      marks.addAll(Slab.stacked(label, 0, y + (height - Slab.height(label)) / 2));
      marks.add(
          Mark.Shape.box(
              figure, labels + space, y + (height - thick) / 2, length, thick, Ink.ACCENT));
      marks.addAll(
          Slab.stacked(value, labels + 2 * space + length, y + (height - Slab.height(value)) / 2));
      y += height + theme.padding() * 0.6f;
    }
    return Slab.of(y, theme.gap(), marks);
  }

  private float widest(List<String> texts, Style style) {
    float widest = 0;
    for (String text : texts) {
      widest = Math.max(widest, measure.text().width(text, style));
    }
    return widest;
  }
}
