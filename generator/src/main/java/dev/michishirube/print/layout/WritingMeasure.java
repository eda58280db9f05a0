package dev.michishirube.print.layout;

import dev.michishirube.print.page.Ink;
import dev.michishirube.print.page.Mark;
import dev.michishirube.print.page.Role;
import dev.michishirube.print.page.Tag;
import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Tone;
import java.util.ArrayList;
import java.util.List;

/** Lines to write on: 9 mm apart, as school paper has them. */
final class WritingMeasure {
  private static final float APART = 9 * 72 / 25.4f;

  private final Measure measure;
  private final Theme theme;

  WritingMeasure(Measure measure) {
    this.measure = measure;
    this.theme = measure.setting().theme();
  }

  List<Slab> of(Block.Writing writing, Tag parent, float width) {
    Style style = theme.of(Tone.BODY);
    List<Slab> label =
        measure.text().set(writing.label(), style, parent.add(Tag.of(Role.P)), width);
    float beside = measure.text().width(writing.label(), style) + theme.body() * 0.7f;
    List<Mark> marks = new ArrayList<>();
    float top = 0;
    // A short label stands on the first line, before the space to write in.
    boolean inline = label.size() == 1 && beside < width * 0.5f;
    if (inline) {
      marks.addAll(label.getFirst().moved(0, APART - label.getFirst().height() + 2));
      marks.add(line(beside, APART, width));
      top = APART;
    } else {
      marks.addAll(Slab.stacked(label, 0, 0));
      top = Slab.height(label);
    }
    for (int i = inline ? 1 : 0; i < writing.lines(); i++) {
      top += APART;
      marks.add(line(0, top, width));
    }
    return List.of(Slab.of(top + 1, theme.gap() * 0.3f, marks));
  }

  private static Mark line(float from, float y, float to) {
    return Mark.Shape.line(from, y, to, y, 0.6f, Ink.LINE);
  }
}
