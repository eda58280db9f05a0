package dev.michishirube.print.line;

import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HIRAGANA;

import java.util.List;

/**
 * Which of ICU's phrases a reader would see as such. Its dictionary cuts off 課, 員, 所 and cuts
 * くだ｜さい; such places are kept for narrow columns.
 */
final class Phrases {
  /** Hiragana after which a phrase ends: particles and the ends of verbs and adjectives. */
  private static final String ENDS = "はがをにでともへのやいるたな";

  /** Ends of a verb right after its kanji: 払う, 働く. */
  private static final String VERB_ENDS = "うくぐすつぶむ";

  /** Hiragana that lean on the word before them: particles; いる, ください after て. */
  private static final List<String> LEANING =
      List.of("が", "を", "は", "へ", "いる", "いな", "いま", "くだ", "もら", "にく", "やす");

  /** Kanji that belong to the compound before them. */
  private static final String SUFFIXES =
      "区市町村郡県都府道課部係局庁室館署所員者人団会費金額的用先等化性式型券証書法権料表票線語内外間中前後上下別校園院店社";

  private Phrases() {}

  static Grade grade(String text, int start, int place, int end) {
    int before = text.codePointBefore(place);
    int after = text.codePointAt(place);
    if (is(after, HIRAGANA) && end == place + 1) {
      return Grade.ALLOWED;
    }
    if (is(before, HIRAGANA) && is(after, HIRAGANA)) {
      return endsPhrase(text, place) && LEANING.stream().noneMatch(it -> text.startsWith(it, place))
          ? Grade.GOOD
          : Grade.ALLOWED;
    }
    if (is(before, HAN) && is(after, HAN)) {
      boolean suffixFollows = SUFFIXES.indexOf(after) >= 0 && lone(text, place, end);
      boolean prefixBefore = SUFFIXES.indexOf(before) < 0 && place - start == 1;
      return suffixFollows || prefixBefore || lone(text, place, end) ? Grade.ALLOWED : Grade.GOOD;
    }
    return Grade.GOOD;
  }

  private static boolean endsPhrase(String text, int place) {
    char last = text.charAt(place - 1);
    return ENDS.indexOf(last) >= 0
        || VERB_ENDS.indexOf(last) >= 0 && place > 1 && is(text.codePointBefore(place - 1), HAN);
  }

  /** One kanji alone, whatever kana follow it in its phrase. */
  private static boolean lone(String text, int place, int end) {
    int next = place + Character.charCount(text.codePointAt(place));
    return next >= end || !is(text.codePointAt(next), HAN);
  }

  private static boolean is(int codePoint, Character.UnicodeScript script) {
    return Character.UnicodeScript.of(codePoint) == script;
  }
}
