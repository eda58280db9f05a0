package dev.michishirube.print.layout;

import dev.michishirube.print.layout.Atom.Ending;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills lines one after the other, as full as they get. A line ends between phrases where that
 * leaves it at least six tenths full, else where the rules of line breaking allow it; only a word
 * wider than the whole line is parted anywhere.
 */
final class LineFiller {
  private static final float FULL_ENOUGH = 0.6f;

  private LineFiller() {}

  /**
   * @param width in points
   * @param hang indent of all lines but the first, in points
   */
  static List<List<Atom>> lines(List<Atom> atoms, float width, float hang) {
    List<List<Atom>> lines = new ArrayList<>();
    int start = 0;
    while (start < atoms.size()) {
      float room = lines.isEmpty() ? width : width - hang;
      int end = end(atoms, start, room);
      lines.add(withoutSpaces(atoms.subList(start, end)));
      start = end;
      while (start < atoms.size() && isSpace(atoms.get(start))) {
        start++;
      }
    }
    return lines;
  }

  private static int end(List<Atom> atoms, int start, float room) {
    float used = 0;
    int good = -1;
    float goodWidth = 0;
    int allowed = -1;
    int i = start;
    for (; i < atoms.size(); i++) {
      Atom atom = atoms.get(i);
      if (used + atom.width() > room + Theme.ROUNDING && !(isSpace(atom) && i > start)) {
        break;
      }
      used += atom.width();
      if (atom.mayEnd() == Ending.GOOD) {
        good = i + 1;
        goodWidth = used;
      } else if (atom.mayEnd() == Ending.ALLOWED) {
        allowed = i + 1;
      }
    }
    if (i == atoms.size()) {
      return i;
    }
    if (good > 0 && (goodWidth >= room * FULL_ENOUGH || allowed < 0)) {
      return good;
    }
    if (allowed > 0) {
      return allowed;
    }
    return Math.max(i, start + 1);
  }

  private static List<Atom> withoutSpaces(List<Atom> line) {
    int end = line.size();
    while (end > 0 && isSpace(line.get(end - 1))) {
      end--;
    }
    return List.copyOf(line.subList(0, end));
  }

  private static boolean isSpace(Atom atom) {
    return atom.glyphs().size() == 1 && atom.glyphs().getFirst().text().isBlank();
  }
}
