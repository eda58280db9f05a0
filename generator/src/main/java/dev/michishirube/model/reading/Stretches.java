package dev.michishirube.model.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Stretches of kanji in a text: readings stand over all of one or over none of it. */
final class Stretches {
  private Stretches() {}

  /** Makes whole every stretch that is bare in part; tells the bare ones. */
  static List<String> spread(String text, boolean[] bare) {
    List<String> unknown = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = start;
      while (end < text.length() && isKanji(text, end)) {
        end++;
      }
      if (end > start && any(bare, start, end)) {
        Arrays.fill(bare, start, end, true);
        unknown.add(told(text, start, end));
      }
      start = end + 1;
    }
    return unknown;
  }

  /** A single kanji is told with the kana that follow, since its reading hangs on them. */
  private static String told(String text, int start, int end) {
    int to = end;
    while (end - start == 1
        && to < text.length()
        && to < end + 2
        && Okurigana.isHiragana(text.charAt(to))) {
      to++;
    }
    return text.substring(start, to);
  }

  static boolean any(boolean[] bare, int start, int end) {
    for (int at = start; at < end; at++) {
      if (bare[at]) {
        return true;
      }
    }
    return false;
  }

  private static boolean isKanji(String text, int at) {
    return Okurigana.isKanji(text.codePointAt(at)) || Character.isLowSurrogate(text.charAt(at));
  }
}
