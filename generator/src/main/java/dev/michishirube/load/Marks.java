package dev.michishirube.load;

import dev.michishirube.diagnostic.Position;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Turns the parser's marks, which count from 0 where its text begins, into places in a file.
 *
 * @param firstLine the line of the file that the parser's text begins at
 * @param mended what was changed in the text before it was parsed, in order
 */
record Marks(String file, int firstLine, List<Slip> mended) {
  Marks {
    mended = List.copyOf(mended);
  }

  Position start(Event event) {
    return at(event.getStartMark());
  }

  Position at(Optional<Mark> mark) {
    return mark.map(m -> at(m.getLine(), m.getColumn())).orElseGet(() -> Position.ofFile(file));
  }

  /** From a line and column that count from 0. */
  Position at(int line, int column) {
    int written = column;
    int growth = 0;
    for (int i = firstSlip(line); i < mended.size() && mended.get(i).line() == line; i++) {
      Slip slip = mended.get(i);
      if (column > slip.column() + growth) {
        growth += slip.growth();
        written = Math.max(column - growth, slip.column());
      }
    }
    return new Position(file, firstLine + line, written + 1);
  }

  /** The first slip on a line or behind it; a hostile file has hundreds of thousands of them. */
  private int firstSlip(int line) {
    int low = 0;
    int high = mended.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mended.get(middle).line() < line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
