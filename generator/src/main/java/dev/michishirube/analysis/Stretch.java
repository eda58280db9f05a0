package dev.michishirube.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * A Japanese run of a query, or one Latin word or long number.
 *
 * @param units its characters; a short number is one
 * @param offsets where in the query each unit begins
 * @param kinds of the units
 * @param last whether it may still be typed
 */
record Stretch(List<String> units, List<Integer> offsets, List<Byte> kinds, boolean last) {

  static List<Stretch> of(NormalText normal) {
    List<Stretch> stretches = new ArrayList<>();
    Stretch open = null;
    String text = normal.text();
    for (int i = 0; i < text.length(); ) {
      byte kind = normal.kinds()[i];
      int end = Runs.endOfUnit(text, normal.kinds(), i);
      boolean joins = Runs.joins(kind, end - i);
      if (open == null || !joins) {
        open = new Stretch(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), false);
        stretches.add(open);
      }
      if (kind != Kind.NONE) {
        open.units.add(
            kind == Kind.LETTER || kind == Kind.DIGIT
                ? Runs.cut(text.substring(i, end))
                : text.substring(i, end));
        open.offsets.add(i);
        open.kinds.add(kind);
      }
      if (!joins) {
        open = null;
      }
      i = end;
    }
    boolean typing = !text.isEmpty() && Kind.NONE != normal.kinds()[text.length() - 1];
    stretches.removeIf(stretch -> stretch.units.isEmpty());
    if (typing) {
      Stretch last = stretches.removeLast();
      stretches.add(new Stretch(last.units, last.offsets, last.kinds, true));
    }
    return stretches;
  }

  int size() {
    return units.size();
  }

  String pair(int at) {
    return units.get(at) + units.get(at + 1);
  }

  byte kind(int at) {
    return kinds.get(at);
  }

  boolean isWord() {
    return kind(0) == Kind.LETTER;
  }

  /** A long vowel mark at the end of a loan word, which may be written or not. */
  boolean endsLoanWord(int at) {
    return units.get(at).equals("ー")
        && kind(at) == Kind.KATAKANA
        && (at + 1 == size() || kind(at + 1) != Kind.KATAKANA);
  }
}
