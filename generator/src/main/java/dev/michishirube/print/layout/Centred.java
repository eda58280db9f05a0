package dev.michishirube.print.layout;

import dev.michishirube.print.page.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lines of text in the middle of a place: each from side to side, all of them from top to foot. */
final class Centred {
  private Centred() {}

  /**
   * @param marks texts alone; they count from the upper left corner of the place
   */
  static List<Mark> in(float width, float height, List<Mark> marks) {
    List<TextRow> rows = rows(marks);
    if (rows.isEmpty()) {
      return marks;
    }
    float down = (height - rows.getLast().bottom() - rows.getFirst().top()) / 2;
    List<Mark> centred = new ArrayList<>();
    for (TextRow row : rows) {
      float right = (width - row.right() - row.left()) / 2;
      row.texts().forEach(text -> centred.add(text.moved(right, down)));
    }
    return centred;
  }

  /** Texts beside each other are one line. */
  private static List<TextRow> rows(List<Mark> marks) {
    List<TextRow> rows = new ArrayList<>();
    marks.stream()
        .filter(Mark.Text.class::isInstance)
        .map(Mark.Text.class::cast)
        .sorted(Comparator.comparingDouble(TextRow::top))
        .forEach(
            text -> {
              if (rows.isEmpty() || TextRow.top(text) >= rows.getLast().bottom()) {
                rows.add(new TextRow(new ArrayList<>(List.of(text))));
              } else {
                rows.getLast().texts().add(text);
              }
            });
    return rows;
  }
}
