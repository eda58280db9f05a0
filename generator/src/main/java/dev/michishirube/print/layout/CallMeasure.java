package dev.michishirube.print.layout;

import dev.michishirube.print.page.Ink;
import dev.michishirube.print.page.Mark;
import dev.michishirube.print.page.Role;
import dev.michishirube.print.page.Tag;
import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Block.Prominence;
import dev.michishirube.render.sheet.Inline;
import dev.michishirube.render.sheet.Line;
import dev.michishirube.render.sheet.Tone;
import java.util.ArrayList;
import java.util.List;

/** A way of contact: the number is the picture of the sheet. */
final class CallMeasure {
  private final Measure measure;
  private final Theme theme;

  CallMeasure(Measure measure) {
    this.measure = measure;
    this.theme = measure.setting().theme();
  }

  List<Slab> of(Block.Call call, Tag parent, float width) {
    Tag tag = parent.add(Tag.of(Role.DIV));
    float bar = call.size() == Prominence.MAIN ? theme.body() * 1.4f : 0;
    List<Slab> slabs = new ArrayList<>();
    if (call.size() == Prominence.ROW) {
      slabs.add(row(call, tag, width));
    } else {
      slabs.addAll(label(call, tag, width - bar));
      slabs.addAll(number(call, tag, width - bar));
    }
    for (Line note : call.notes()) {
      slabs.addAll(
          measure.text().set(note, theme.of(Tone.BODY), tag.add(Tag.of(Role.P)), width - bar));
    }
    float height = Slab.height(slabs);
    List<Mark> marks = new ArrayList<>();
    if (bar > 0) {
      marks.add(Mark.Shape.box(null, 0, 0, theme.body() * 0.5f, height, Ink.ACCENT));
    }
    marks.addAll(Slab.stacked(slabs, bar, 0));
    return List.of(
        Slab.of(height, theme.gap() * (call.size() == Prominence.ROW ? 0.8f : 1.8f), marks));
  }

  private List<Slab> label(Block.Call call, Tag tag, float width) {
    return call.label().text().isEmpty()
        ? List.of()
        : measure.text().set(call.label(), theme.label(), tag.add(Tag.of(Role.P)), width);
  }

  private List<Slab> number(Block.Call call, Tag tag, float width) {
    Style style = fitting(call.value(), theme.number(call.size()), width);
    return measure.text().set(value(call), style, tag.add(Tag.of(Role.P)), width);
  }

  private Slab row(Block.Call call, Tag tag, float width) {
    Style style = fitting(call.value(), theme.number(Prominence.ROW), width);
    float number = measure.text().width(call.value(), style);
    List<Slab> value = new ArrayList<>();
    Style label = theme.of(Tone.STRONG);
    float labelWidth = width - number - theme.body();
    boolean labelled = !call.label().text().isEmpty();
    if (labelled && measure.text().width(call.label(), label) <= labelWidth) {
      Slab words =
          measure.text().set(call.label(), label, tag.add(Tag.of(Role.P)), labelWidth).getFirst();
      value.addAll(measure.text().set(value(call), style, tag.add(Tag.of(Role.P)), width));
      Slab digits = value.getFirst();
      List<Mark> marks =
          new ArrayList<>(words.moved(0, digits.height() - words.height() - theme.body() * 0.05f));
      marks.addAll(digits.moved(width - number, 0));
      return Slab.of(digits.height(), 0, marks);
    }
    List<Slab> both = new ArrayList<>();
    if (labelled) {
      both.addAll(measure.text().set(call.label(), label, tag.add(Tag.of(Role.P)), width));
    }
    // Numbers end at the right, one under the other, whether their names leave room before them.
    measure.text().set(value(call), style, tag.add(Tag.of(Role.P)), width).stream()
        .map(digits -> labelled ? digits.indented(width - number) : digits)
        .forEach(both::add);
    return Slab.of(Slab.height(both), 0, Slab.stacked(both, 0, 0));
  }

  private static Line value(Block.Call call) {
    return call.target() == null
        ? Line.of(call.value())
        : Line.of(new Inline.Link(call.value(), call.target()));
  }

  /** A long address is set smaller, so that it stays on one line; a number never below 18 pt. */
  private Style fitting(String value, Style style, float width) {
    float needed = measure.text().width(value, style);
    if (needed <= width) {
      return style.in(Ink.BLACK);
    }
    boolean address = value.chars().anyMatch(Character::isLetter);
    float least = address ? theme.body() : Theme.SMALLEST_NUMBER;
    float size = Math.max(least, style.size() * width / needed * 0.999f);
    return new Style(size, style.weight(), Ink.BLACK, style.leading());
  }
}
