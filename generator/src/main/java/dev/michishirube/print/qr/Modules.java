package dev.michishirube.print.qr;

import com.google.zxing.qrcode.encoder.ByteMatrix;
import dev.michishirube.print.page.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * Dark modules as few rectangles: neighbours in a row are one, and so are equal runs below each
 * other. All are filled as one path, so that no hairline shows between them.
 */
final class Modules {
  private Modules() {}

  static List<Mark.Step> path(ByteMatrix modules, float module, float left, float top) {
    int size = modules.getWidth();
    boolean[][] done = new boolean[size][size];
    List<Mark.Step> path = new ArrayList<>();
    for (int row = 0; row < size; row++) {
      for (int from = 0; from < size; from++) {
        if (isDark(modules, from, row) && !done[row][from]) {
          int to = end(modules, from, row);
          int below = row;
          while (below < size && isRun(modules, from, to, below)) {
            for (int column = from; column < to; column++) {
              done[below][column] = true;
            }
            below++;
          }
          path.addAll(
              Mark.Step.rectangle(
                  left + from * module,
                  top + row * module,
                  (to - from) * module,
                  (below - row) * module));
        }
      }
    }
    return path;
  }

  private static boolean isDark(ByteMatrix modules, int column, int row) {
    return column >= 0 && column < modules.getWidth() && modules.get(column, row) == 1;
  }

  private static int end(ByteMatrix modules, int from, int row) {
    int to = from;
    while (isDark(modules, to, row)) {
      to++;
    }
    return to;
  }

  /** Whether a run begins and ends at these columns. */
  private static boolean isRun(ByteMatrix modules, int from, int to, int row) {
    return isDark(modules, from, row)
        && !isDark(modules, from - 1, row)
        && end(modules, from, row) == to;
  }
}
