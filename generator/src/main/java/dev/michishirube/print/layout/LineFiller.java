package dev.michishirube.print.layout;

import dev.michishirube.print.line.Grade;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills lines one after the other, as full as they get. A line ends between phrases where that
 * leaves it at least six tenths full, else between the parts of a compound, and inside of a word
 * only where it is wider than the whole line. A number to call is never parted: it may become wider
 * than the line, which the proof of the sheet finds.
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
    int[] last = new int[Grade.values().length];
    float goodWidth = 0;
    float used = 0;
    int i = start;
    for (; i < atoms.size(); i++) {
      Atom atom = atoms.get(i);
      boolean fits = used + atom.width() <= room + Theme.ROUNDING || isSpace(atom) && i > start;
      if (!fits && last[Grade.EMERGENCY.ordinal()] > 0) {
        break;
      }
      used += atom.width();
      for (int grade = 1; grade <= atom.mayEnd().ordinal(); grade++) {
        last[grade] = i + 1;
      }
      goodWidth = atom.mayEnd() == Grade.GOOD ? used : goodWidth;
      if (!fits && last[Grade.EMERGENCY.ordinal()] > 0) {
        return i + 1;
      }
    }
    if (i == atoms.size()) {
      return i;
    }
    int good = last[Grade.GOOD.ordinal()];
    int allowed = last[Grade.ALLOWED.ordinal()];
    if (good > 0 && (goodWidth >= room * FULL_ENOUGH || allowed == good)) {
      return good;
    }
    return allowed > 0 ? allowed : last[Grade.EMERGENCY.ordinal()];
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
