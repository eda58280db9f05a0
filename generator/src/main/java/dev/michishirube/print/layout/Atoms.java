package dev.michishirube.print.layout;

import dev.michishirube.print.font.Glyph;
import dev.michishirube.print.font.GlyphRun;
import dev.michishirube.print.font.Weight;
import dev.michishirube.print.line.Breaks;
import dev.michishirube.print.line.Grade;
import dev.michishirube.print.page.Ink;
import dev.michishirube.print.page.Role;
import dev.michishirube.print.page.Tag;
import dev.michishirube.render.sheet.Inline;
import dev.michishirube.render.sheet.Line;
import java.util.ArrayList;
import java.util.List;

/** Takes a line of text apart into atoms and gives each part its tag. */
final class Atoms {
  /** Size of a reading as a share of its base (JLREQ 3.3.3). */
  private static final float READING = 0.5f;

  private static final float SMALLEST_READING = 5;

  private final Setting setting;

  Atoms(Setting setting) {
    this.setting = setting;
  }

  List<Atom> of(Line line, Style style, Tag parent) {
    boolean plain =
        line.parts().stream()
            .allMatch(part -> part instanceof Inline.Words || part instanceof Inline.Strong);
    List<Atom> atoms = new ArrayList<>();
    for (Inline part : line.parts()) {
      switch (part) {
        case Inline.Words words ->
            glyphs(words.text(), style, plain ? parent : parent.add(Tag.of(Role.SPAN)), atoms);
        case Inline.Strong strong ->
            glyphs(
                strong.text(), style.bold(), plain ? parent : parent.add(Tag.of(Role.SPAN)), atoms);
        case Inline.Link link ->
            glyphs(
                link.text(),
                style.in(Ink.ACCENT),
                parent.add(Tag.link(link.text(), link.target())),
                atoms);
        case Inline.Ruby ruby -> atoms.add(withReading(ruby, style, parent));
      }
    }
    return endings(atoms);
  }

  private void glyphs(String text, Style style, Tag tag, List<Atom> atoms) {
    for (GlyphRun run : setting.faces().runs(text, style.weight())) {
      for (Glyph glyph : run.glyphs()) {
        atoms.add(
            new Atom(
                tag,
                style,
                run.face(),
                List.of(glyph),
                glyph.advance() * style.size(),
                null,
                Grade.NEVER));
      }
    }
  }

  /** Size of a reading over words of a style. */
  static float reading(Style style) {
    return Math.max(SMALLEST_READING, style.size() * READING);
  }

  private Atom withReading(Inline.Ruby ruby, Style style, Tag parent) {
    Tag tag = parent.add(Tag.of(Role.RUBY));
    Tag base = tag.add(Tag.of(Role.RB));
    Tag reading = tag.add(Tag.of(Role.RT));
    List<GlyphRun> bases = setting.faces().runs(ruby.text(), style.weight());
    float size = reading(style);
    List<GlyphRun> readings = setting.faces().runs(ruby.reading(), Weight.REGULAR);
    float baseWidth = width(bases, style.size());
    float readingWidth = width(readings, size);
    // A word with a reading is set in the face of its first character: the dictionary's words lie
    // within the first face.
    return new Atom(
        base,
        style,
        bases.getFirst().face(),
        bases.stream().flatMap(run -> run.glyphs().stream()).toList(),
        Math.max(baseWidth, readingWidth),
        new Atom.Reading(reading, readings, size, readingWidth),
        Grade.NEVER);
  }

  private static float width(List<GlyphRun> runs, float size) {
    float width = 0;
    for (GlyphRun run : runs) {
      width += run.width(size);
    }
    return width;
  }

  /** Tells of each atom how well a line ends after it, seen over the whole text. */
  private List<Atom> endings(List<Atom> atoms) {
    StringBuilder text = new StringBuilder();
    int[] end = new int[atoms.size()];
    for (int i = 0; i < atoms.size(); i++) {
      atoms.get(i).glyphs().forEach(glyph -> text.append(glyph.text()));
      end[i] = text.length();
    }
    Breaks breaks = setting.breaker().breaks(text.toString());
    List<Atom> all = new ArrayList<>(atoms.size());
    for (int i = 0; i < atoms.size(); i++) {
      all.add(atoms.get(i).ending(breaks.at(end[i])));
    }
    return all;
  }
}
