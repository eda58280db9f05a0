package dev.michishirube.load.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@code **「強調」**です} bold. By the CommonMark specification (issue 650) a delimiter between a
 * punctuation mark and a letter opens or closes on one side only, which is right for languages with
 * spaces and wrong for Japanese. Before parsing, one of the two characters is exchanged for a
 * stand-in that makes both sides alike: Japanese punctuation for a private-use character, which
 * counts as a letter; a Japanese letter beside ASCII punctuation (which may be markup, as in {@code
 * **[電話](tel:110)**へ}) for a symbol that counts as punctuation. Each stand-in is as long as what it
 * stands for, so that positions stay, and occurs nowhere else in the text.
 *
 * <p>{@code _} is left alone: between letters it never means emphasis.
 */
final class Disguise {
  private static final int FIRST_WIDE = 0x2E80;

  private final Set<Integer> taken;
  private final Map<Integer, Integer> letters = new HashMap<>();
  private final Map<Integer, Integer> symbols = new HashMap<>();
  private final Map<Integer, Integer> originals = new HashMap<>();
  private final StringBuilder out;
  private final int[] next = {0xE000, 0xF0000, 0x2800, 0x1D800};

  private Disguise(String text) {
    taken = text.codePoints().filter(Disguise::isPool).boxed().collect(Collectors.toSet());
    out = new StringBuilder(text);
  }

  static Disguise of(String text) {
    Disguise disguise = new Disguise(text);
    int end;
    for (int start = 0; start < text.length(); start = end) {
      char c = text.charAt(start);
      end = start + 1;
      if (c == '*' || c == '~') {
        while (end < text.length() && text.charAt(end) == c) {
          end++;
        }
        disguise.run(text, start, end);
      }
    }
    return disguise;
  }

  /** The text to parse. */
  String text() {
    return out.toString();
  }

  /** Puts what was exchanged back into a part of the parsed text. */
  String undo(String part) {
    if (originals.isEmpty() || part.codePoints().noneMatch(originals::containsKey)) {
      return part;
    }
    StringBuilder restored = new StringBuilder(part.length());
    part.codePoints().forEach(c -> restored.appendCodePoint(originals.getOrDefault(c, c)));
    return restored.toString();
  }

  private void run(String text, int start, int end) {
    if (start == 0 || end == text.length()) {
      return;
    }
    int before = text.codePointBefore(start);
    int after = text.codePointAt(end);
    if (Characters.isWhitespaceCodePoint(before) || Characters.isWhitespaceCodePoint(after)) {
      return;
    }
    boolean mark = Characters.isPunctuationCodePoint(before);
    if (mark == Characters.isPunctuationCodePoint(after)) {
      return;
    }
    int beforeAt = start - Character.charCount(before);
    int punctuation = mark ? before : after;
    int letter = mark ? after : before;
    if (punctuation >= 0x80) {
      exchange(mark ? beforeAt : end, punctuation, letters, 0);
    } else if (letter >= FIRST_WIDE) {
      exchange(mark ? end : beforeAt, letter, symbols, 2);
    }
  }

  private void exchange(int at, int original, Map<Integer, Integer> known, int pool) {
    int wide = Character.charCount(original) - 1;
    Integer standIn = known.get(original);
    if (standIn == null) {
      standIn = unused(pool + wide);
      if (standIn == null) {
        return;
      }
      known.put(original, standIn);
      originals.put(standIn, original);
    }
    out.replace(at, at + wide + 1, Character.toString(standIn));
  }

  /** A stand-in that the text does not have; null when there is none left. */
  private @Nullable Integer unused(int pool) {
    while (taken.contains(next[pool])) {
      next[pool]++;
    }
    return isPool(next[pool]) ? next[pool]++ : null;
  }

  /** Private use, Braille patterns and SignWriting: hardly ever in a text. */
  private static boolean isPool(int c) {
    return (c >= 0xE000 && c < 0xF8FF)
        || (c >= 0xF0000 && c < 0xFFFFD)
        || (c >= 0x2800 && c <= 0x28FF)
        || (c >= 0x1D800 && c <= 0x1D9FF);
  }
}
