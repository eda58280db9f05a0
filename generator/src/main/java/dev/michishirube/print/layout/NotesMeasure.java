package dev.michishirube.print.layout;

import dev.michishirube.print.page.Role;
import dev.michishirube.print.page.Tag;
import dev.michishirube.render.sheet.Block;
import java.util.List;

/** Lines for notes: no fewer than one can use, no more than look like school paper. */
final class NotesMeasure {
  private static final int LEAST = 3;
  private static final int MOST = 16;

  private final Measure measure;

  NotesMeasure(Measure measure) {
    this.measure = measure;
  }

  /**
   * @param room that they may take with the space above them, in points; the fewest may take more
   */
  List<Slab> of(Block.Notes notes, Tag parent, float width, float room) {
    float above = measure.setting().theme().gap() * 1.6f;
    int lines = MOST;
    while (lines > LEAST && above + height(notes, lines, width) > room) {
      lines--;
    }
    return Slab.after(above, lines(notes, lines, parent, width));
  }

  private float height(Block.Notes notes, int lines, float width) {
    return Slab.height(lines(notes, lines, Tag.of(Role.DIV), width));
  }

  private List<Slab> lines(Block.Notes notes, int lines, Tag parent, float width) {
    return new WritingMeasure(measure).of(new Block.Writing(notes.label(), lines), parent, width);
  }
}
