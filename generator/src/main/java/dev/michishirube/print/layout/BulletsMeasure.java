package dev.michishirube.print.layout;

import dev.michishirube.print.page.Ink;
import dev.michishirube.print.page.Mark;
import dev.michishirube.print.page.Role;
import dev.michishirube.print.page.Tag;
import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Block.Marker;
import dev.michishirube.render.sheet.Line;
import dev.michishirube.render.sheet.Tone;
import java.util.ArrayList;
import java.util.List;

/** Lists: the marker hangs to the left of the words. */
final class BulletsMeasure {
  private final Measure measure;
  private final Theme theme;

  BulletsMeasure(Measure measure) {
    this.measure = measure;
    this.theme = measure.setting().theme();
  }

  List<Slab> of(Block.Bullets bullets, Tag parent, float width) {
    Tag list = parent.add(Tag.of(Role.L));
    float indent = indent(bullets.marker());
    List<Slab> slabs = new ArrayList<>();
    for (int i = 0; i < bullets.items().size(); i++) {
      Tag item = list.add(Tag.of(Role.LI));
      List<Mark> marker = marker(bullets.marker(), i + 1, item);
      List<Slab> words =
          measure.all(
              bullets.items().get(i).blocks(), item.add(Tag.of(Role.LBODY)), width - indent);
      slabs.addAll(entry(marker, words, indent, gap(bullets.marker(), i)));
    }
    return slabs;
  }

  private List<Slab> entry(List<Mark> marker, List<Slab> words, float indent, float gap) {
    List<Slab> slabs = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Slab slab = words.get(i).indented(indent);
      if (i == 0) {
        List<Mark> marks = new ArrayList<>(marker);
        marks.addAll(slab.marks());
        slab = new Slab(slab.height(), gap, slab.keepWithNext(), marks, slab.head());
      }
      slabs.add(slab);
    }
    return slabs;
  }

  private float gap(Marker marker, int place) {
    if (place == 0) {
      return theme.gap() * (marker == Marker.TICK ? 2 : 1);
    }
    return marker == Marker.TICK ? theme.gap() * 1.1f : theme.gap() * 0.5f;
  }

  private float indent(Marker marker) {
    return switch (marker) {
      case DOT -> theme.body() * 1.1f;
      case NUMBER -> theme.body() * 1.8f;
      case TICK -> Math.max(12, theme.body() * 1.2f) + theme.body() * 0.7f;
      case NONE -> 0;
    };
  }

  private List<Mark> marker(Marker marker, int number, Tag item) {
    float line = theme.body() * 1.6f;
    return switch (marker) {
      case NONE -> List.of();
      case DOT -> text("・", item);
      case NUMBER -> text(number + ".", item);
      case TICK -> {
        float side = Math.max(12, theme.body() * 1.2f);
        Tag label = item.add(Tag.of(Role.LBL));
        Tag figure = label.add(Tag.figure("□"));
        yield List.of(
            new Mark.Shape(
                figure,
                Mark.Step.rectangle(0.5f, (line - side) / 2, side, side),
                null,
                Ink.BLACK,
                0.9f,
                List.of()));
      }
    };
  }

  private List<Mark> text(String marker, Tag item) {
    Style style = theme.of(Tone.BODY).bold().in(Ink.ACCENT);
    return measure
        .text()
        .set(Line.of(marker), style, item.add(Tag.of(Role.LBL)), theme.body() * 3)
        .getFirst()
        .marks();
  }
}
