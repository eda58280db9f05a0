package dev.michishirube.index.referee;

import java.util.List;

/** Hits as scripts tell them: a line each, the document, a space, the score in full. */
public final class HitLines {
  private HitLines() {}

  /** The hits of these lines. */
  public static List<Hit> read(String lines) {
    return lines.lines().map(HitLines::hit).toList();
  }

  private static Hit hit(String line) {
    int space = line.indexOf(' ');
    return new Hit(
        Integer.parseInt(line.substring(0, space)), Double.parseDouble(line.substring(space + 1)));
  }
}
