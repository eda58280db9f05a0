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
    for (Slip slip : mended) {
      if (slip.line() == line && column > slip.column() + growth) {
        growth += slip.growth();
        written = Math.max(column - growth, slip.column());
      }
    }
    return new Position(file, firstLine + line, written + 1);
  }
}
