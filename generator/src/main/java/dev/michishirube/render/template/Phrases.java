package dev.michishirube.render.template;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Says where a name may break: between its parts, not inside of a word, as {@code ひきこもり|相談専用|ダイヤル}.
 * A browser alone breaks Japanese between any two letters, and what browsers know of phrases holds
 * a compound for one word.
 *
 * <p>A part begins with a bracket, at a change from one script to another, before and after words
 * that are written across scripts, and in long runs of kanji at the words of ICU's dictionary.
 */
public final class Phrases {
  private static final int LONG_RUN = 7;

  /** Words that hold together though their script changes, or that begin amid hiragana. */
  private static final List<String> WHOLE =
      List.of("ひきこもり", "引きこもり", "ひとり親", "子育て", "子ども", "こども", "いのち", "こころ", "くらし");

  private static final String KANJI = "[\\p{IsHan}々]";
  private static final String WORD = "[A-Za-z\\p{IsHan}々\\p{IsHiragana}\\p{IsKatakana}ー]";

  private static final Pattern PLACES =
      Pattern.compile(
          "(?<=[^\\s（(「『【])(?=[（(「『【])"
              + "|(?<=[）)」』】・、/])(?=[^\\s）)」』】・、/])"
              + "|(?<=[\\p{IsHiragana}]{2}|の)(?="
              + KANJI
              + "{2})"
              + "|(?<="
              + KANJI
              + "|\\p{IsHiragana})(?=\\p{IsKatakana})"
              + "|(?<=[\\p{IsKatakana}ーA-Za-z])(?="
              + KANJI
              + "{2})");

  private static final Pattern RUN = Pattern.compile(KANJI + "{" + LONG_RUN + ",}");
  private static final BreakIterator DICTIONARY = BreakIterator.getWordInstance(ULocale.JAPANESE);

  private Phrases() {}

  /** For each place in the text, from 0 to its length, whether it may break there. */
  public static boolean[] breaks(String text) {
    boolean[] breaks = new boolean[text.length() + 1];
    PLACES.matcher(text).results().map(MatchResult::start).forEach(at -> breaks[at] = true);
    RUN.matcher(text).results().forEach(run -> breakRun(text, run.start(), run.end(), breaks));
    WHOLE.forEach(word -> holdTogether(text, word, breaks));
    breaks[0] = false;
    breaks[text.length()] = false;
    return breaks;
  }

  /** A word of one letter is an ending of the word before it: 沖縄県, 配偶者, 相談所. */
  private static void breakRun(String text, int start, int end, boolean[] breaks) {
    BreakIterator words = DICTIONARY.clone();
    words.setText(text.substring(start, end));
    int from = words.next();
    for (int at = words.next(); at != BreakIterator.DONE; at = words.next()) {
      if (at - from > 1 && from > 1) {
        breaks[start + from] = true;
      }
      from = at;
    }
  }

  private static void holdTogether(String text, String word, boolean[] breaks) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      for (int i = at + 1; i < end; i++) {
        breaks[i] = false;
      }
      breaks[at] |= at > 0 && isWord(text, at - 1);
      breaks[end] |= end < text.length() && isWord(text, end) && !isHiragana(text.charAt(end));
    }
  }

  private static boolean isWord(String text, int at) {
    return text.substring(at, at + 1).matches(WORD);
  }

  private static boolean isHiragana(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA;
  }
}
