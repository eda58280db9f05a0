package dev.michishirube.print.layout;

import dev.michishirube.print.page.Ink;
import dev.michishirube.print.page.Mark;
import dev.michishirube.print.page.Role;
import dev.michishirube.print.page.Tag;
import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Line;
import dev.michishirube.render.sheet.Tone;
import java.util.ArrayList;
import java.util.List;

/** Contents and indexes: the words at the left, the page at the right, dots between them. */
final class ContentsMeasure {
  private final Measure measure;
  private final Theme theme;

  ContentsMeasure(Measure measure) {
    this.measure = measure;
    this.theme = measure.setting().theme();
  }

  List<Slab> of(Block.Contents contents, Tag parent, float width) {
    Tag list = parent.add(Tag.of(Role.L));
    List<Slab> slabs = new ArrayList<>();
    for (Block.Entry entry : contents.entries()) {
      slabs.add(row(entry, list.add(Tag.of(Role.LI)).add(Tag.of(Role.LBODY)), width));
    }
    return Slab.after(theme.gap(), slabs);
  }

  private Slab row(Block.Entry entry, Tag body, float width) {
    Style style = theme.of(Tone.BODY);
    String page = measure.places().pageOf(entry.target());
    float number = measure.text().width(page, style);
    float room = width - number - theme.body() * 2;
    List<Slab> words = measure.text().set(entry.text(), style, body.add(Tag.of(Role.SPAN)), room);
    Slab last = words.getLast();
    float right = last.right();
    List<Mark> marks = new ArrayList<>(Slab.stacked(words, 0, 0));
    float top = Slab.height(words) - last.height();
    float line = top + last.height() * 0.62f;
    marks.add(
        new Mark.Shape(
            null,
            List.of(
                new Mark.Step.Move(right + theme.body() * 0.5f, line),
                new Mark.Step.Line(width - number - theme.body() * 0.5f, line)),
            null,
            Ink.LINE,
            0.5f,
            List.of(0.5f, 2.5f)));
    Slab digits =
        measure.text().set(Line.of(page), style, body.add(Tag.of(Role.SPAN)), width).getFirst();
    marks.addAll(digits.moved(width - number, top));
    return Slab.of(Slab.height(words), theme.gap() * 0.2f, marks);
  }
}
