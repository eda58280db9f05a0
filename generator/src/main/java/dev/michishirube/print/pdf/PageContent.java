package dev.michishirube.print.pdf;

import dev.michishirube.print.font.Glyph;
import dev.michishirube.print.page.Ink;
import dev.michishirube.print.page.Mark;
import dev.michishirube.print.page.Page;
import dev.michishirube.print.page.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The content stream of a page. Neighbouring marks of one tag share a marked-content sequence;
 * marks without a tag are artifacts.
 */
final class PageContent {
  /** Less than this, in thousandths of an em, is rounding and not a setting. */
  private static final float SET = 0.5f;

  private final Page page;
  private final Fonts fonts;
  private final TaggedPage tagged;
  private final Operators out = new Operators();
  private final Pen pen = new Pen(out);

  PageContent(Page page, Fonts fonts, TaggedPage tagged) {
    this.page = page;
    this.fonts = fonts;
    this.tagged = tagged;
  }

  byte[] write() {
    @Nullable Tag open = null;
    boolean any = false;
    for (Mark mark : page.marks()) {
      if (!any || mark.tag() != open) {
        if (any) {
          out.end("EMC");
        }
        any = true;
        open = mark.tag();
        begin(open);
      }
      if (open != null) {
        tagged.covers(open, mark, Area.of(mark, page.height()));
      }
      switch (mark) {
        case Mark.Text text -> draw(text);
        case Mark.Shape shape -> draw(shape);
      }
    }
    if (any) {
      out.end("EMC");
    }
    return out.bytes();
  }

  private void begin(@Nullable Tag tag) {
    if (tag == null) {
      out.end("/Artifact BMC");
    } else {
      out.text("/").text(tag.role().written()).text(" <</MCID ");
      out.number(tagged.next(tag)).end(">> BDC");
    }
  }

  private void draw(Mark.Text text) {
    if (text.run().glyphs().isEmpty()) {
      return;
    }
    EmbeddedFace face = fonts.of(text.run().face());
    pen.fill(text.ink());
    out.end("BT");
    pen.type(Fonts.name(text.run().face()), text.size(), text.spacing());
    if (text.down()) {
      out.text("0 -1 1 0 ").number(text.x()).number(page.height() - text.baseline()).end("Tm");
    } else {
      out.number(text.x()).number(page.height() - text.baseline()).end("Td");
    }
    out.text("[<");
    float owed = 0;
    for (Glyph glyph : text.run().glyphs()) {
      if (Math.abs(owed) >= SET) {
        out.text(">").number(owed).text("<");
        owed = 0;
      }
      out.code(face.code(glyph));
      owed += face.narrower(glyph);
    }
    out.end(">] TJ").end("ET");
  }

  private void draw(Mark.Shape shape) {
    Ink fill = shape.fill();
    Ink stroke = shape.stroke();
    if (fill == null && stroke == null || shape.path().isEmpty()) {
      return;
    }
    if (fill != null) {
      pen.fill(fill);
    }
    if (stroke != null) {
      pen.stroke(shape, stroke);
    }
    shape.path().forEach(this::step);
    out.end(fill == null ? "S" : stroke == null ? "f" : "B");
  }

  private void step(Mark.Step step) {
    switch (step) {
      case Mark.Step.Move move -> point(move.x(), move.y()).end("m");
      case Mark.Step.Line line -> point(line.x(), line.y()).end("l");
      case Mark.Step.Curve curve -> {
        point(curve.x1(), curve.y1());
        point(curve.x2(), curve.y2());
        point(curve.x(), curve.y()).end("c");
      }
      case Mark.Step.Close close -> out.end("h");
    }
  }

  private Operators point(float x, float y) {
    return out.number(x).number(page.height() - y);
  }
}
