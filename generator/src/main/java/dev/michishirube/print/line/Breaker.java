package dev.michishirube.print.line;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Finds where lines may end. Takes texts as they are drawn (folded), all parts of a line put
 * together. Not thread-safe: each worker makes its own.
 */
public final class Breaker {
  /** Texts come again on many sheets: labels, fixed words, the same record's other forms. */
  private static final int REMEMBERED = 4_000;

  /**
   * In characters; what must stay whole is shorter. A longer piece gets places of emergency even
   * where it has none.
   */
  private static final int LONGEST_PIECE = 24;

  private final BreakIterator phrases =
      BreakIterator.getLineInstance(ULocale.forLanguageTag("ja-u-lb-strict-lw-phrase"));
  private final BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
  private final UnbrokenWords words = UnbrokenWords.load();
  private final Map<String, Breaks> remembered =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Breaks> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** The places of a folded text. */
  public Breaks breaks(String text) {
    Breaks known = remembered.get(text);
    if (known == null) {
      known = new Breaks(grades(text));
      remembered.put(text, known);
    }
    return known;
  }

  private Grade[] grades(String text) {
    Grade[] grades = new Grade[text.length()];
    Arrays.fill(grades, Grade.NEVER);
    insideWords(text, grades);
    betweenPhrases(text, grades);
    Whole.hold(text, grades);
    words.hold(text, grades);
    for (int place = 1; place < text.length(); place++) {
      if (Kinsoku.forbids(text.charAt(place - 1), text.charAt(place))) {
        grades[place] = Grade.NEVER;
      }
    }
    goOn(text, grades);
    return grades;
  }

  /** A piece that no line can hold and that has no place at all gets places, be they ugly. */
  private void goOn(String text, Grade[] grades) {
    int start = 0;
    for (int place = 1; place <= text.length(); place++) {
      if (place == text.length() || grades[place] != Grade.NEVER) {
        if (place - start > LONGEST_PIECE) {
          open(text, start, place, grades);
        }
        start = place;
      }
    }
  }

  private void open(String text, int start, int end, Grade[] grades) {
    boolean onlyDigits = text.substring(start, end).chars().allMatch(Character::isDigit);
    characters.setText(text);
    for (int at = characters.following(start); at < end; at = characters.next()) {
      boolean ofNumber =
          Character.isDigit(text.charAt(at - 1)) || Character.isDigit(text.charAt(at));
      if (onlyDigits || !ofNumber) {
        grades[at] = Grade.EMERGENCY;
      }
    }
  }

  private void insideWords(String text, Grade[] grades) {
    characters.setText(text);
    for (int place = characters.next();
        place != BreakIterator.DONE && place < text.length();
        place = characters.next()) {
      grades[place] = Grade.EMERGENCY;
    }
  }

  private void betweenPhrases(String text, Grade[] grades) {
    phrases.setText(StandIns.of(text));
    int start = 0;
    int place = phrases.next();
    while (place != BreakIterator.DONE && place < text.length()) {
      int end = phrases.next();
      if (grades[place] == Grade.EMERGENCY) {
        grades[place] = Phrases.grade(text, start, place, end);
      }
      start = place;
      place = end;
    }
  }
}
