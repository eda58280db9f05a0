package dev.michishirube.print.layout;

import dev.michishirube.print.page.Mark;
import dev.michishirube.print.page.Role;
import dev.michishirube.print.page.Tag;
import dev.michishirube.print.qr.QrCode;
import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Inline;
import dev.michishirube.render.sheet.Line;
import dev.michishirube.render.sheet.Tone;
import java.util.ArrayList;
import java.util.List;

/** A QR code with its address beside it, for who has no camera. */
final class CodeMeasure {
  /** 25 mm: large enough for most addresses with the highest correction. */
  private static final float SIDE = 25 * 72 / 25.4f;

  /** On a poster it is read from further away. */
  private static final float OF_BODY = 3.7f;

  private final Measure measure;
  private final Theme theme;

  CodeMeasure(Measure measure) {
    this.measure = measure;
    this.theme = measure.setting().theme();
  }

  Slab of(Block.Code code, Tag parent, float width) {
    Tag tag = parent.add(Tag.of(Role.DIV));
    float side = Math.max(Math.max(SIDE, theme.body() * OF_BODY), QrCode.leastSide(code.address()));
    float left = side + theme.body() * 0.9f;
    Tag figure = tag.add(Tag.figure("QR: " + code.address()));
    String host = shown(code).replaceFirst("(?<=/).*", "");
    Style note = theme.of(Tone.NOTE);
    boolean beside = measure.text().width(host, note) <= width - left;
    float room = beside ? width - left : width;
    List<Slab> words =
        new ArrayList<>(
            measure.text().set(code.says(), theme.of(Tone.STRONG), tag.add(Tag.of(Role.P)), room));
    Line address = Line.of(new Inline.Link(shown(code), code.address()));
    words.addAll(measure.text().set(address, note, tag.add(Tag.of(Role.P)), room));
    QrCode picture = QrCode.of(code.address(), side).orElseThrow();
    List<Mark> marks = new ArrayList<>(picture.marks(figure, 0, 0));
    if (!beside) {
      // In a narrow place an address is parted behind a slash, not anywhere.
      float below = side + theme.gap() * 0.5f;
      marks.addAll(Slab.stacked(words, 0, below));
      return Slab.of(below + Slab.height(words), theme.gap() * 1.6f, marks);
    }
    marks.addAll(Slab.stacked(words, left, Math.max(0, (side - Slab.height(words)) / 2)));
    return Slab.of(Math.max(side, Slab.height(words)), theme.gap() * 1.6f, marks);
  }

  /** As one types it. */
  private static String shown(Block.Code code) {
    return code.address().toString().replaceFirst("^https?://", "");
  }
}
