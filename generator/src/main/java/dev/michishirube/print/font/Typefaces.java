package dev.michishirube.print.font;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The faces, parsed, and what they make of a text. Parsing takes a while and the parser's data keep
 * a position: each worker loads its own once. Not thread-safe.
 */
public final class Typefaces {
  /** In em: with {@link #DESCENT} one em, as all three faces have it (OS/2 and hhea). */
  private static final float ASCENT = 0.88f;

  private static final float DESCENT = 0.12f;
  private static final int NO_SELECTOR = 0;

  /** A glyph and the face that has it. */
  private record Drawn(Face face, Glyph glyph) {}

  private final LoadedFace beyond = LoadedFace.load(Face.BEYOND);
  private final List<LoadedFace> regular = List.of(LoadedFace.load(Face.REGULAR), beyond);
  private final List<LoadedFace> bold = List.of(LoadedFace.load(Face.BOLD), beyond);
  private final Map<Integer, Drawn> knownRegular = new HashMap<>();
  private final Map<Integer, Drawn> knownBold = new HashMap<>();
  private final Folding folding = Folding.load(this::isDrawn);

  private Typefaces() {}

  /** Parses the three faces. */
  public static Typefaces load() {
    return new Typefaces();
  }

  /**
   * The text as it is drawn: see {@code folds.csv}. Whatever measures or breaks a text takes the
   * folded one, so that places in it are places in what {@link #runs} gives.
   */
  public String fold(String text) {
    return folding.fold(text);
  }

  /**
   * Folds a text and finds its glyphs. The texts of the runs, put together, are the folded text.
   *
   * @throws MissingGlyph when no face has a character
   */
  public List<GlyphRun> runs(String text, Weight weight) {
    List<GlyphRun> runs = new ArrayList<>();
    List<Glyph> glyphs = new ArrayList<>();
    Face face = null;
    String folded = fold(text);
    int at = 0;
    while (at < folded.length()) {
      int base = folded.codePointAt(at);
      at += Character.charCount(base);
      int selector = at < folded.length() ? selectorAt(folded, at) : NO_SELECTOR;
      Drawn drawn = selector == NO_SELECTOR ? drawn(base, weight) : drawn(base, selector, weight);
      at += selector == NO_SELECTOR ? 0 : Character.charCount(selector);
      if (face != null && face != drawn.face()) {
        runs.add(new GlyphRun(face, glyphs));
        glyphs.clear();
      }
      face = drawn.face();
      glyphs.add(drawn.glyph());
    }
    if (face != null) {
      runs.add(new GlyphRun(face, glyphs));
    }
    return List.copyOf(runs);
  }

  /** Width in em. */
  public float width(String text, Weight weight) {
    float em = 0;
    for (GlyphRun run : runs(text, weight)) {
      em += run.width(1);
    }
    return em;
  }

  /** The first character of a text that no face has. */
  public OptionalInt firstMissing(String text) {
    return fold(text)
        .codePoints()
        .filter(point -> !Marks.isSelector(point) && !isDrawn(point))
        .findFirst();
  }

  /** How far letters reach above the baseline, in em: the upper end of a line's box. */
  public float ascent() {
    return ASCENT;
  }

  /** How far letters reach below the baseline, in em (positive): the lower end of a line's box. */
  public float descent() {
    return DESCENT;
  }

  /** The face itself, to embed what is used of it. */
  public TrueTypeFont font(Face face) {
    return switch (face) {
      case REGULAR -> regular.getFirst().font();
      case BOLD -> bold.getFirst().font();
      case BEYOND -> beyond.font();
    };
  }

  private boolean isDrawn(int point) {
    return regular.stream().anyMatch(face -> face.glyph(point) != 0);
  }

  private static int selectorAt(String text, int at) {
    int point = text.codePointAt(at);
    return Marks.isSelector(point) ? point : NO_SELECTOR;
  }

  private Drawn drawn(int point, Weight weight) {
    return known(weight).computeIfAbsent(point, it -> found(it, weight));
  }

  private Drawn found(int point, Weight weight) {
    for (LoadedFace face : faces(weight)) {
      int glyph = face.glyph(point);
      if (glyph != 0) {
        return drawn(face, glyph, Character.toString(point));
      }
    }
    throw new MissingGlyph(point);
  }

  /** The selected shape, from whichever face has it, or else the usual one. */
  private Drawn drawn(int base, int selector, Weight weight) {
    String text = Character.toString(base) + Character.toString(selector);
    for (LoadedFace face : faces(weight)) {
      OptionalInt glyph = face.glyph(base, selector);
      if (glyph.isPresent()) {
        return drawn(face, glyph.getAsInt(), text);
      }
    }
    Drawn usual = drawn(base, weight);
    return new Drawn(usual.face(), new Glyph(usual.glyph().id(), text, usual.glyph().advance()));
  }

  private static Drawn drawn(LoadedFace face, int glyph, String text) {
    return new Drawn(face.face(), new Glyph(glyph, text, face.advance(glyph)));
  }

  private List<LoadedFace> faces(Weight weight) {
    return weight == Weight.BOLD ? bold : regular;
  }

  private Map<Integer, Drawn> known(Weight weight) {
    return weight == Weight.BOLD ? knownBold : knownRegular;
  }
}
