package dev.michishirube.print.layout;

import dev.michishirube.print.page.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lines of text in the middle of a place: each from side to side, all of them from top to foot. */
final class Centred {
  /** Of the size of letters, what stands above the baseline. */
  private static final float ASCENT = 0.88f;

  private Centred() {}

  /** One line: its marks and how far it reaches. */
  private record Row(List<Mark.Text> texts) {
    float top() {
      return (float) texts.stream().mapToDouble(Centred::top).min().orElse(0);
    }

    float bottom() {
      return (float) texts.stream().mapToDouble(Centred::bottom).max().orElse(0);
    }

    float left() {
      return (float) texts.stream().mapToDouble(Mark.Text::x).min().orElse(0);
    }

    float right() {
      return (float) texts.stream().mapToDouble(it -> it.x() + it.width()).max().orElse(0);
    }
  }

  /**
   * @param marks texts alone; they count from the upper left corner of the place
   */
  static List<Mark> in(float width, float height, List<Mark> marks) {
    List<Row> rows = rows(marks);
    if (rows.isEmpty()) {
      return marks;
    }
    float down = (height - rows.getLast().bottom() - rows.getFirst().top()) / 2;
    List<Mark> centred = new ArrayList<>();
    for (Row row : rows) {
      float right = (width - row.right() - row.left()) / 2;
      row.texts().forEach(text -> centred.add(text.moved(right, down)));
    }
    return centred;
  }

  /** Texts beside each other are one line. */
  private static List<Row> rows(List<Mark> marks) {
    List<Row> rows = new ArrayList<>();
    marks.stream()
        .filter(Mark.Text.class::isInstance)
        .map(Mark.Text.class::cast)
        .sorted(Comparator.comparingDouble(Centred::top))
        .forEach(
            text -> {
              if (rows.isEmpty() || top(text) >= rows.getLast().bottom()) {
                rows.add(new Row(new ArrayList<>(List.of(text))));
              } else {
                rows.getLast().texts().add(text);
              }
            });
    return rows;
  }

  private static float top(Mark.Text text) {
    return text.baseline() - text.size() * ASCENT;
  }

  private static float bottom(Mark.Text text) {
    return text.baseline() + text.size() * (1 - ASCENT);
  }
}
