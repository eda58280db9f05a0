package dev.michishirube.print.layout;

import dev.michishirube.print.page.Mark;
import java.util.List;

/** Texts that stand in one line. */
record TextRow(List<Mark.Text> texts) {
  /** Of the size of letters, what stands above the baseline. */
  private static final float ASCENT = 0.88f;

  float top() {
    return (float) texts.stream().mapToDouble(TextRow::top).min().orElse(0);
  }

  float bottom() {
    return (float) texts.stream().mapToDouble(TextRow::bottom).max().orElse(0);
  }

  float left() {
    return (float) texts.stream().mapToDouble(Mark.Text::x).min().orElse(0);
  }

  float right() {
    return (float) texts.stream().mapToDouble(it -> it.x() + it.width()).max().orElse(0);
  }

  static float top(Mark.Text text) {
    return text.baseline() - text.size() * ASCENT;
  }

  private static float bottom(Mark.Text text) {
    return text.baseline() + text.size() * (1 - ASCENT);
  }
}
