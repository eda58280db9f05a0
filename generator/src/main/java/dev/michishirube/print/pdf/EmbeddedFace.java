package dev.michishirube.print.pdf;

import dev.michishirube.print.font.Glyph;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The part of a face that one document uses. A glyph that stands for two texts (with and without a
 * variation selector) has two codes, so that each is read as it was written; the codes follow the
 * order of glyph and text, whatever was drawn first.
 */
final class EmbeddedFace {
  private record Use(int glyph, String text) {
    static Use of(Glyph glyph) {
      return new Use(glyph.id(), glyph.text());
    }
  }

  private final FontFile file;
  private final List<Use> uses;
  private final Map<Use, Integer> codes = new HashMap<>();

  /**
   * Takes the glyphs that are drawn, in any order and as often as they occur.
   *
   * @throws IllegalArgumentException for glyph 0 (.notdef) or one that the face lacks
   */
  EmbeddedFace(FontFile file, Collection<Glyph> glyphs) {
    this.file = file;
    Set<Use> used = new HashSet<>();
    for (Glyph glyph : glyphs) {
      if (glyph.id() <= 0 || glyph.id() >= file.glyphs()) {
        throw new IllegalArgumentException(
            file.name() + " has no glyph " + glyph.id() + " for '" + glyph.text() + "'");
      }
      used.add(Use.of(glyph));
    }
    uses =
        used.stream().sorted(Comparator.comparingInt(Use::glyph).thenComparing(Use::text)).toList();
    for (Use use : uses) {
      codes.put(use, codes.size() + 1);
    }
  }

  FontFile file() {
    return file;
  }

  /** Code of a glyph in the document's text, which is its index in the embedded file too. */
  int code(Glyph glyph) {
    return codes.getOrDefault(Use.of(glyph), 0);
  }

  /** Thousandths of an em by which {@code glyph} is set narrower than the face has it. */
  float narrower(Glyph glyph) {
    return file.thousandths(file.advance(glyph.id())) - glyph.advance() * 1000;
  }

  /** Glyph indexes of the face by code, .notdef first. */
  int[] glyphs() {
    int[] glyphs = new int[uses.size() + 1];
    for (int i = 0; i < uses.size(); i++) {
      glyphs[i + 1] = uses.get(i).glyph();
    }
    return glyphs;
  }

  /** Texts by code, from code 1 on. */
  List<String> texts() {
    return uses.stream().map(Use::text).toList();
  }

  /** {@code ABCDEF+BIZUDPGothic-Regular}: the six letters tell subsets apart by what they hold. */
  String name() {
    int hash = 31 * Arrays.hashCode(glyphs()) + texts().hashCode();
    long letters = Integer.toUnsignedLong(hash);
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      name.append((char) ('A' + letters % 26));
      letters /= 26;
    }
    return name.append('+').append(file.name()).toString();
  }
}
