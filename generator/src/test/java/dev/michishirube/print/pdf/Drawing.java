package dev.michishirube.print.pdf;

import dev.michishirube.print.font.Face;
import dev.michishirube.print.font.Glyph;
import dev.michishirube.print.font.GlyphRun;
import dev.michishirube.print.page.Ink;
import dev.michishirube.print.page.Mark;
import dev.michishirube.print.page.Page;
import dev.michishirube.print.page.Role;
import dev.michishirube.print.page.Sheets;
import dev.michishirube.print.page.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** Draws small documents by hand, one line below the other. */
public final class Drawing {
  public static final float WIDTH = 595.28f;
  public static final float HEIGHT = 841.89f;
  private static final float LEFT = 60;

  private final Tag root = Tag.of(Role.DOCUMENT);
  private final List<Page> pages = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private float baseline = 80;

  public Tag root() {
    return root;
  }

  /** A tag of its own with one line of text. */
  public Drawing line(Role role, String text, float size) {
    text(root.add(Tag.of(role)), text, size);
    return this;
  }

  /** A line of text for a tag. */
  public Drawing text(@Nullable Tag tag, String text, float size) {
    return mark(at(tag, text, size, LEFT, baseline)).down(size * 1.7f);
  }

  public Drawing down(float points) {
    baseline += points;
    return this;
  }

  public float baseline() {
    return baseline;
  }

  public Drawing mark(Mark mark) {
    marks.add(mark);
    return this;
  }

  public static Mark.Text at(@Nullable Tag tag, String text, float size, float x, float baseline) {
    return new Mark.Text(tag, run(Face.REGULAR, text), size, x, baseline, 0, Ink.BLACK);
  }

  public Drawing nextPage() {
    pages.add(new Page(WIDTH, HEIGHT, marks));
    marks.clear();
    baseline = 80;
    return this;
  }

  public Sheets sheets() {
    nextPage();
    return new Sheets(
        "相談の案内 <試し> & 見本", "しるべ市 福祉課", "ja-JP", LocalDate.of(2026, 4, 1), pages, root);
  }

  /** The glyphs of a text, straight from the face's cmap. */
  public static GlyphRun run(Face face, String text) {
    TrueTypeFont font = Fixture.FONTS.get(face.ordinal());
    try {
      CmapLookup cmap = font.getUnicodeCmapLookup();
      float em = font.getUnitsPerEm();
      List<Glyph> glyphs = new ArrayList<>();
      for (int point : text.codePoints().toArray()) {
        int id = cmap.getGlyphId(point);
        glyphs.add(new Glyph(id, Character.toString(point), font.getAdvanceWidth(id) / em));
      }
      return new GlyphRun(face, glyphs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Parsed when first asked for. */
  private static final class Fixture {
    static final List<TrueTypeFont> FONTS =
        List.of(Face.values()).stream().map(Fixture::parse).toList();

    private static TrueTypeFont parse(Face face) {
      try (var in = Face.class.getResourceAsStream(face.file())) {
        return new TTFParser().parse(new RandomAccessReadBuffer(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
