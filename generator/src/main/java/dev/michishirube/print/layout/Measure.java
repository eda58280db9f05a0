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

/**
 * Measures blocks one under the other. Each kind of block has its class; the short ones are here.
 */
final class Measure {
  /** Of its size, what a title keeps to stay in one line. */
  private static final float LEAST_TITLE = 0.75f;

  /** Of a heading behind its bar, in sizes of the body. */
  private static final float INDENT = 0.75f;

  private final Setting setting;
  private final Places places;
  private final Theme theme;
  private final TextSetter text;

  Measure(Setting setting, Places places) {
    this.setting = setting;
    this.places = places;
    this.theme = setting.theme();
    this.text = new TextSetter(setting);
  }

  Setting setting() {
    return setting;
  }

  Places places() {
    return places;
  }

  TextSetter text() {
    return text;
  }

  /**
   * @param parent gets a tag for each block, in their order
   * @param width in points
   */
  List<Slab> all(List<? extends Block> blocks, Tag parent, float width) {
    List<Slab> slabs = new ArrayList<>();
    for (Block block : blocks) {
      int before = parent.children().size();
      slabs.addAll(one(block, parent, width));
      if (parent.children().size() > before) {
        places.note(block, parent.children().get(before));
      }
    }
    return slabs;
  }

  private List<Slab> one(Block block, Tag parent, float width) {
    return switch (block) {
      case Block.Heading heading -> heading(heading, parent, width);
      case Block.Paragraph paragraph ->
          Slab.after(
              // A note belongs to what stands over it.
              theme.gap() * (paragraph.tone() == Tone.NOTE ? 0.4f : 1),
              text.set(
                  paragraph.text(), theme.of(paragraph.tone()), parent.add(Tag.of(Role.P)), width));
      case Block.Call call -> new CallMeasure(this).of(call, parent, width);
      case Block.Bullets bullets -> new BulletsMeasure(this).of(bullets, parent, width);
      case Block.Facts facts -> new FactsMeasure(this).of(facts, parent, width);
      case Block.Table table -> new TableMeasure(this).of(table, parent, width);
      case Block.Contents contents -> new ContentsMeasure(this).of(contents, parent, width);
      case Block.Columns columns -> columns(columns, parent, width);
      case Block.Together together -> Slab.together(all(together.blocks(), parent, width));
      case Block.Framed framed -> List.of(framed(framed, parent, width));
      case Block.Code code -> List.of(new CodeMeasure(this).of(code, parent, width));
      case Block.Writing writing -> new WritingMeasure(this).of(writing, parent, width);
      case Block.Bars bars -> List.of(new BarsMeasure(this).of(bars, parent, width));
      case Block.Stamp stamp -> List.of(stamp(stamp, parent, width));
      // The composer gives them the room that is left; without it there are as few as make sense.
      case Block.Notes notes -> new NotesMeasure(this).of(notes, parent, width, 0);
      case Block.Rule() ->
          List.of(
              Slab.of(
                  1, theme.gap() * 1.4f, List.of(Mark.Shape.line(0, 0, width, 0, 0.6f, Ink.LINE))));
    };
  }

  private List<Slab> heading(Block.Heading heading, Tag parent, float width) {
    Role role =
        switch (heading.level()) {
          case 1 -> Role.H1;
          case 2 -> Role.H2;
          case 3 -> Role.H3;
          default -> Role.H4;
        };
    Style style = theme.heading(heading.level());
    if (heading.level() == 1) {
      style = inOneLine(heading.text(), style, width);
    }
    Tag tag = parent.add(Tag.of(role));
    List<Slab> lines =
        heading.level() == 2
            ? barred(text.set(heading.text(), style, tag, width - theme.body() * INDENT), style)
            : text.set(heading.text(), style, tag, width);
    // A heading never stands alone at the foot of a page.
    return Slab.after(
        theme.beforeHeading(heading.level()), lines.stream().map(Slab::kept).toList());
  }

  /** A bar before each line: in grey, a colour alone sets no heading apart from bold words. */
  private List<Slab> barred(List<Slab> lines, Style style) {
    float high = style.size() * 1.05f;
    return lines.stream()
        .map(
            line -> {
              float top = (line.height() - high) / 2;
              List<Mark> marks = new ArrayList<>(line.moved(theme.body() * INDENT, 0));
              marks.add(Mark.Shape.box(null, 0, top, theme.body() * 0.32f, high, Ink.ACCENT));
              return new Slab(line.height(), line.gap(), line.keepWithNext(), marks, line.head());
            })
        .toList();
  }

  /** A title a little too long is set smaller, rather than with its last characters alone. */
  private Style inOneLine(Line title, Style style, float width) {
    float needed = text.width(title, style);
    float size = style.size() * width / needed * 0.995f;
    return needed <= width || size < style.size() * LEAST_TITLE
        ? style
        : new Style(size, style.weight(), style.ink(), style.leading());
  }

  private List<Slab> columns(Block.Columns columns, Tag parent, float width) {
    float between = theme.body() * 1.6f;
    float shares = columns.weights().stream().mapToInt(Integer::intValue).sum();
    float free = width - between * (columns.columns().size() - 1);
    List<Mark> marks = new ArrayList<>();
    float x = 0;
    float height = 0;
    for (int i = 0; i < columns.columns().size(); i++) {
      float own = free * columns.weights().get(i) / shares;
      List<Slab> slabs = all(columns.columns().get(i), parent.add(Tag.of(Role.DIV)), own);
      marks.addAll(Slab.stacked(slabs, x, 0));
      height = Math.max(height, Slab.height(slabs));
      x += own + between;
    }
    return List.of(Slab.of(height, theme.gap(), marks));
  }

  private Slab framed(Block.Framed framed, Tag parent, float width) {
    float padding = theme.padding() * 1.6f;
    List<Slab> slabs = all(framed.blocks(), parent.add(Tag.of(Role.SECT)), width - 2 * padding);
    float height = Slab.height(slabs) + 2 * padding;
    List<Mark> marks = new ArrayList<>();
    marks.add(Mark.Shape.frame(0, 0, width, height, 1.2f, Ink.BLACK));
    marks.addAll(Slab.stacked(slabs, padding, padding));
    return Slab.of(height, theme.gap() * 1.5f, marks);
  }

  private Slab stamp(Block.Stamp stamp, Tag parent, float width) {
    float height = theme.body() * 5;
    List<Mark> marks = new ArrayList<>();
    marks.add(
        new Mark.Shape(
            null, Mark.Step.rectangle(0, 0, width, height), null, Ink.LINE, 0.6f, List.of(2f, 2f)));
    List<Slab> label =
        text.set(
            stamp.label(),
            theme.of(Tone.NOTE),
            parent.add(Tag.of(Role.P)),
            width - 2 * theme.padding());
    marks.addAll(Slab.stacked(label, theme.padding(), theme.padding() * 0.6f));
    return Slab.of(height, theme.gap(), marks);
  }
}
