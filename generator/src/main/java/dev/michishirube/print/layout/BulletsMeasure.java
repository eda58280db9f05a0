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
  /** 7 mm. */
  private static final float LARGE = 7 * 72 / 25.4f;

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
      if (bullets.marker() == Marker.BOX && !words.isEmpty()) {
        marker = lowered(marker, words.getFirst().height());
      }
      slabs.addAll(entry(marker, words, indent, gap(bullets.marker(), i)));
    }
    return slabs;
  }

  /** A large box stands at the middle of what it is for: a line of words or one to write on. */
  private List<Mark> lowered(List<Mark> marker, float height) {
    float down = (height - theme.body() * 1.6f) / 2;
    return marker.stream().map(mark -> mark.moved(0, down)).toList();
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
    float between =
        switch (marker) {
          case TICK -> 1.1f;
          case BOX -> 1.6f;
          case DOT, NUMBER, NONE -> 0.5f;
        };
    return theme.gap() * (place == 0 ? Math.min(2, 2 * between) : between);
  }

  private float indent(Marker marker) {
    return switch (marker) {
      case DOT -> theme.body() * 1.1f;
      case NUMBER -> theme.body() * 1.8f;
      case TICK, BOX -> side(marker) + theme.body() * 0.7f;
      case NONE -> 0;
    };
  }

  private float side(Marker marker) {
    return marker == Marker.BOX ? LARGE : Math.max(12, theme.body() * 1.2f);
  }

  private List<Mark> marker(Marker marker, int number, Tag item) {
    float line = theme.body() * 1.6f;
    return switch (marker) {
      case NONE -> List.of();
      case DOT -> text("・", item);
      case NUMBER -> text(number + ".", item);
      case TICK, BOX -> {
        float side = side(marker);
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
