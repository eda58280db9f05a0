package dev.michishirube.model.reading;

import java.util.ArrayList;
import java.util.List;

/** Which kana of a reading belong to which kanji of a word: 受け付け, うけつけ → 受う け 付つ け. */
public final class Okurigana {
  private Okurigana() {}

  /**
   * The parts of a word, kanji with their kana; empty when the reading does not fit, or fits in
   * more than one way.
   */
  public static List<Ruby> align(String word, String reading) {
    List<List<Ruby>> ways = new ArrayList<>();
    align(word, 0, plain(reading), 0, new ArrayList<>(), ways);
    return ways.size() == 1 ? ways.getFirst() : List.of();
  }

  private static void align(
      String word, int at, String reading, int from, List<Ruby> before, List<List<Ruby>> ways) {
    if (at == word.length()) {
      if (from == reading.length()) {
        ways.add(List.copyOf(before));
      }
      return;
    }
    boolean kanji = isKanji(word.codePointAt(at));
    int end = at;
    while (end < word.length() && isKanji(word.codePointAt(end)) == kanji) {
      end += Character.charCount(word.codePointAt(end));
    }
    String part = word.substring(at, end);
    if (!kanji) {
      String kana = plain(part);
      if (reading.startsWith(kana, from)) {
        before.add(Ruby.plain(part));
        align(word, end, reading, from + kana.length(), before, ways);
        before.removeLast();
      }
      return;
    }
    for (int to = from + 1; to <= reading.length(); to++) {
      before.add(new Ruby(part, reading.substring(from, to)));
      align(word, end, reading, to, before, ways);
      before.removeLast();
    }
  }

  /** Kanji and what stands for one: 々, ヶ is kana. */
  static boolean isKanji(int point) {
    return point == '々' || Character.isIdeographic(point);
  }

  static boolean isHiragana(int point) {
    return point >= 'ぁ' && point <= 'ゖ';
  }

  /** Hiragana alone: as readings are compared. */
  static String plain(String kana) {
    StringBuilder plain = new StringBuilder(kana.length());
    for (char c : kana.toCharArray()) {
      if (c >= 'ァ' && c <= 'ヶ') {
        plain.append((char) (c - ('ァ' - 'ぁ')));
      } else if (Character.isLetterOrDigit(c) || c == 'ー') {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
