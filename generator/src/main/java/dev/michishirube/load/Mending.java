package dev.michishirube.load;

import java.util.List;

/** Writes what was meant in place of slips, so that the rest of the text can be parsed. */
final class Mending {
  private Mending() {}

  /**
   * The text without its slips, with marks that still lead to the places of the file.
   *
   * @param slips in order
   */
  static YamlText mend(YamlText source, List<Slip> slips) {
    String text = source.text();
    StringBuilder out = new StringBuilder(text.length() + slips.size() * 2);
    int from = 0;
    for (Slip slip : slips) {
      int at = source.lines().start(slip.line()) + slip.column();
      out.append(text, from, at).append(slip.meant());
      from = at + slip.removed();
    }
    out.append(text, from, text.length());
    Marks marks = source.marks();
    return YamlText.of(out.toString(), new Marks(marks.file(), marks.firstLine(), slips));
  }
}
