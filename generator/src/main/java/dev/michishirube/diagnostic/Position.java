package dev.michishirube.diagnostic;

import java.util.Comparator;

/**
 * A place in a source file.
 *
 * @param file path as the writer knows it, with forward slashes, such as {@code
 *     content/centers/tokyo/meguro.yaml}
 * @param line 1-based; 0 when the finding concerns the file as a whole
 * @param column 1-based, counted in code points; 0 when the finding concerns the whole line
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
  private static final Comparator<Position> ORDER =
      Comparator.comparing(Position::file)
          .thenComparingInt(Position::line)
          .thenComparingInt(Position::column);

  /** The file as a whole. */
  public static Position ofFile(String file) {
    return new Position(file, 0, 0);
  }

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column}, leaving out what is not known. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
