package dev.michishirube.load;

import dev.michishirube.diagnostic.Position;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Turns the parser's marks, which count from 0 where its text begins, into places in a file.
 *
 * @param firstLine the line of the file that the parser's text begins at
 */
record Marks(String file, int firstLine) {
  Position start(Event event) {
    return at(event.getStartMark());
  }

  Position at(Optional<Mark> mark) {
    return mark.map(m -> at(m.getLine(), m.getColumn())).orElseGet(() -> Position.ofFile(file));
  }

  /** From a line and column that count from 0. */
  Position at(int line, int column) {
    return new Position(file, firstLine + line, column + 1);
  }
}
