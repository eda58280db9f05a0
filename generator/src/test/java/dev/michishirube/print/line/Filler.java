package dev.michishirube.print.line;

import dev.michishirube.print.font.Glyph;
import dev.michishirube.print.font.GlyphRun;
import dev.michishirube.print.font.Typefaces;
import dev.michishirube.print.font.Weight;
import java.util.ArrayList;
import java.util.List;

/** Fills lines greedily with real widths: the least that a layout does. */
final class Filler {
  /** A line shorter than this share of the width takes the second-best place. */
  private static final float SHORT = 0.6f;

  private final Typefaces faces = Typefaces.load();
  private final Breaker breaker = new Breaker();

  String fold(String text) {
    return faces.fold(text);
  }

  /** Lines of at most {@code width} em; a line is longer only where nothing may break. */
  List<String> lines(String raw, float width) {
    String text = faces.fold(raw);
    float[] ends = ends(text);
    Breaks breaks = breaker.breaks(text);
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int place = place(text, breaks, ends, from, width);
      lines.add(text.substring(from, place));
      from = place;
    }
    return lines;
  }

  private static int place(String text, Breaks breaks, float[] ends, int from, float width) {
    int fits = from;
    while (fits < text.length() && ends[fits + 1] - ends[from] <= width) {
      fits++;
    }
    int good = breaks.last(from, fits, Grade.GOOD);
    if (good != Breaks.NONE && ends[good] - ends[from] >= SHORT * width) {
      return good;
    }
    for (Grade grade : List.of(Grade.ALLOWED, Grade.EMERGENCY)) {
      int place = breaks.last(from, fits, grade);
      if (place != Breaks.NONE) {
        return place;
      }
    }
    return breaks.first(from, Grade.EMERGENCY);
  }

  /** Where each UTF-16 unit of a text begins, in em; at the end the whole width. */
  private float[] ends(String text) {
    float[] ends = new float[text.length() + 1];
    int at = 0;
    for (GlyphRun run : faces.runs(text, Weight.REGULAR)) {
      for (Glyph glyph : run.glyphs()) {
        int units = glyph.text().length();
        for (int unit = 1; unit <= units; unit++) {
          ends[at + unit] = ends[at] + glyph.advance();
        }
        at += units;
      }
    }
    return ends;
  }
}
