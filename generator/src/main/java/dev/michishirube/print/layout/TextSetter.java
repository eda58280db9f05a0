package dev.michishirube.print.layout;

import dev.michishirube.print.font.Glyph;
import dev.michishirube.print.font.GlyphRun;
import dev.michishirube.print.page.Mark;
import dev.michishirube.print.page.Role;
import dev.michishirube.print.page.Tag;
import dev.michishirube.render.sheet.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Sets a text in lines of a width; each line is a slab. */
final class TextSetter {
  /** From the top of a line to its baseline, beside half of the leading, in em. */
  private static final float ASCENT = 0.88f;

  private final Atoms atoms;

  TextSetter(Setting setting) {
    this.atoms = new Atoms(setting);
  }

  /**
   * @param tag what the text is a part of
   * @param width in points
   */
  List<Slab> set(Line text, Style style, Tag tag, float width) {
    return slabs(atoms.of(text, style, tag), style, width);
  }

  /** How wide {@code text} is when nothing breaks it, in points. */
  float width(String text, Style style) {
    return width(Line.of(text), style);
  }

  /** The same with its readings, which can be wider than their words. */
  float width(Line text, Style style) {
    float width = 0;
    for (Atom atom : atoms.of(text, style, Tag.of(Role.P))) {
      width += atom.width();
    }
    return width;
  }

  private static List<Slab> slabs(List<Atom> all, Style style, float width) {
    boolean readings = all.stream().anyMatch(atom -> atom.reading() != null);
    // Room for readings is given to each line of the text, so that lines stay evenly apart.
    float over = readings ? Atoms.reading(style) : 0;
    float height = style.size() * style.leading() + over * 0.6f;
    float baseline =
        (height - over * 0.6f - style.size()) / 2 + style.size() * ASCENT + over * 0.6f;
    List<Slab> slabs = new ArrayList<>();
    List<List<Atom>> lines = LineFiller.lines(all, width, 0);
    for (int i = 0; i < lines.size(); i++) {
      boolean first = i == 0 && lines.size() > 1;
      boolean lastButOne = i == lines.size() - 2;
      Slab slab = Slab.of(height, 0, marks(lines.get(i), baseline));
      // No line of a paragraph stands alone at the foot or at the head of a page.
      slabs.add(first || lastButOne ? slab.kept() : slab);
    }
    return slabs;
  }

  private static List<Mark> marks(List<Atom> line, float baseline) {
    List<Mark> marks = new ArrayList<>();
    float x = 0;
    int i = 0;
    while (i < line.size()) {
      Atom atom = line.get(i);
      if (atom.reading() != null) {
        marks.addAll(ruby(atom, x, baseline));
        x += atom.width();
        i++;
        continue;
      }
      List<Glyph> glyphs = new ArrayList<>();
      float start = x;
      int next = i;
      while (next < line.size() && (next == i || atom.joins(line.get(next)))) {
        glyphs.addAll(line.get(next).glyphs());
        x += line.get(next).width();
        next++;
      }
      marks.add(
          new Mark.Text(
              atom.part(),
              new GlyphRun(atom.face(), glyphs),
              atom.style().size(),
              start,
              baseline,
              0,
              atom.style().ink()));
      i = next;
    }
    return marks;
  }

  private static List<Mark> ruby(Atom atom, float x, float baseline) {
    Atom.Reading reading = Objects.requireNonNull(atom.reading());
    GlyphRun base = new GlyphRun(atom.face(), atom.glyphs());
    float size = atom.style().size();
    float spare = atom.width() - base.width(size);
    // A base narrower than its reading is spaced out evenly (JLREQ 3.3.6, group ruby).
    float spacing = spare / base.glyphs().size();
    List<Mark> marks = new ArrayList<>();
    marks.add(
        new Mark.Text(
            atom.part(), base, size, x + spacing / 2, baseline, spacing, atom.style().ink()));
    float left = x + (atom.width() - reading.width()) / 2;
    for (GlyphRun run : reading.runs()) {
      marks.add(
          new Mark.Text(
              reading.tag(),
              run,
              reading.size(),
              left,
              baseline - size * ASCENT - reading.size() * 0.14f,
              0,
              atom.style().ink()));
      left += run.width(reading.size());
    }
    return marks;
  }
}
