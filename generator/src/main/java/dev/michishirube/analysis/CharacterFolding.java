package dev.michishirube.analysis;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Folds character by character: NFKC, lower case, Latin letters without their marks, old and
 * variant kanji. Only characters of explicit ranges are kept, all of them older than any browser in
 * use, so that no version of Unicode makes a difference; the others become full stops.
 */
final class CharacterFolding {
  private static final char DROPPED = 0;
  private static final char LONG = 1;
  private static final char JOINING = 2;

  /** Per UTF-16 unit: what it becomes, or one of the three signs above. */
  private final char[] table = new char[1 << 16];

  private final Map<Character, String> longer = new HashMap<>();
  private final Map<Character, Character> kanji = new HashMap<>();

  /**
   * @param kanji pairs of characters: a variant, then what it becomes
   */
  CharacterFolding(String kanji) {
    for (int i = 0; i + 1 < kanji.length(); i += 2) {
      this.kanji.put(kanji.charAt(i), kanji.charAt(i + 1));
    }
    for (int c = 0; c < table.length; c++) {
      table[c] = entry((char) c);
    }
  }

  String fold(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    return append(text, out) ? out.toString() : joined(text);
  }

  /** Appends the folded text; false when marks stand alone, which only all of NFKC can join. */
  private boolean append(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char from = text.charAt(i);
      char to = table[from];
      if (to > JOINING) {
        out.append(to);
      } else if (to == JOINING) {
        return false;
      } else if (to == LONG) {
        i += appendLonger(text, i, out);
      }
    }
    return true;
  }

  /** Appends what one character becomes; tells how many units it has more than one. */
  private int appendLonger(String text, int at, StringBuilder out) {
    char from = text.charAt(at);
    if (!Character.isSurrogate(from)) {
      out.append(longer.get(from));
      return 0;
    }
    if (!Character.isHighSurrogate(from)
        || at + 1 == text.length()
        || !Character.isLowSurrogate(text.charAt(at + 1))) {
      out.append(Kept.NOTHING);
      return 0;
    }
    int code = text.codePointAt(at);
    if (Kept.isIdeograph(code)) {
      String pair = Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKC);
      for (int i = 0; i < pair.length(); i++) {
        char c = pair.charAt(i);
        out.append(kanji.getOrDefault(c, c));
      }
    } else if (!Kept.isInvisible(code)) {
      out.append(Kept.NOTHING);
    }
    return 1;
  }

  /** The slow way: what is kept, joined by NFKC, then folded one by one. */
  private String joined(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            code -> {
              if (!Kept.isInvisible(code)) {
                kept.append(Kept.before(code));
              }
            });
    String whole = Normalizer.normalize(kept, Normalizer.Form.NFKC);
    StringBuilder out = new StringBuilder(whole.length());
    for (int i = 0; i < whole.length(); i++) {
      appendFinal(whole.charAt(i), out);
    }
    return out.toString();
  }

  private char entry(char from) {
    if (Character.isSurrogate(from)) {
      return LONG;
    }
    if (Kept.isInvisible(from)) {
      return DROPPED;
    }
    if (Kept.isJoining(from)) {
      return JOINING;
    }
    StringBuilder out = new StringBuilder();
    String whole = Normalizer.normalize(Kept.before(from), Normalizer.Form.NFKC);
    for (int i = 0; i < whole.length(); i++) {
      appendFinal(whole.charAt(i), out);
    }
    if (out.length() == 1) {
      return out.charAt(0);
    }
    if (out.isEmpty()) {
      return DROPPED;
    }
    longer.put(from, out.toString());
    return LONG;
  }

  /** After NFKC: what one unit becomes. */
  private void appendFinal(char from, StringBuilder out) {
    if (Kept.isMark(from)) {
      return;
    }
    @Nullable Character other = kanji.get(from);
    char c = other != null ? other : Kept.plainLetter(from);
    out.append(Kind.of(c) != Kind.NONE || Kept.isUseful(c) ? c : Kept.NOTHING);
  }
}
