package dev.michishirube.analysis;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Spellings that follow rules: long vowel marks, dots between katakana, ヴ, ヶ, commas and ordinals,
 * telephone numbers, romaji. Works on folded text. The patterns are the same in {@code analyse.js}.
 */
final class Spelling {
  /** A dash in the place of a long vowel mark: センタ-. */
  private static final Pattern DASH_FOR_LONG =
      Pattern.compile("([\\u30a1-\\u30c2\\u30c4-\\u30f2\\u30f4])-(?![-0-9a-z])");

  private static final Pattern LONG_FOR_DASH = Pattern.compile("([0-9])ー(?=[0-9])");
  private static final Pattern LONG_AGAIN = Pattern.compile("ー{2,}");
  private static final Pattern DOT =
      Pattern.compile("([\\u30a1-\\u30fa\\u30fc])・(?=[\\u30a1-\\u30fa])");
  private static final Pattern VU = Pattern.compile("ヴ([ァィェォ]?)");
  private static final Pattern COUNTER = Pattern.compile("[ヶケ箇](?=[月所国年])");
  private static final Pattern COMMA = Pattern.compile("([0-9]),(?=[0-9]{3})");
  private static final Pattern ORDINAL = Pattern.compile("第([一二三四五六七八九])(?![一二三四五六七八九十百千])");
  private static final Pattern HYPHEN = Pattern.compile("([a-z])-(?=[a-z])");
  private static final Pattern APOSTROPHE = Pattern.compile("([a-z])'(?=[a-z])");
  private static final Pattern WORD = Pattern.compile("[a-z]+");

  private Spelling() {}

  static String regular(String folded) {
    String text = folded;
    if (text.indexOf('-') >= 0) {
      text = DASH_FOR_LONG.matcher(text).replaceAll("$1ー");
      text = HYPHEN.matcher(text).replaceAll("$1 ");
    }
    if (text.indexOf('ー') >= 0) {
      text = LONG_FOR_DASH.matcher(text).replaceAll("$1-");
      text = LONG_AGAIN.matcher(text).replaceAll("ー");
    }
    if (text.indexOf('・') >= 0) {
      text = DOT.matcher(text).replaceAll("$1");
    }
    if (text.indexOf('ヴ') >= 0) {
      text = VU.matcher(text).replaceAll(Spelling::withoutV);
    }
    if (text.indexOf('ヶ') >= 0 || text.indexOf('ケ') >= 0 || text.indexOf('箇') >= 0) {
      text = COUNTER.matcher(text).replaceAll("カ").replace('ヶ', 'ケ');
    }
    text = text.replace('ヵ', 'カ');
    if (text.indexOf(',') >= 0) {
      text = COMMA.matcher(text).replaceAll("$1");
    }
    if (text.indexOf('第') >= 0) {
      text = ORDINAL.matcher(text).replaceAll(Spelling::ordinal);
    }
    if (text.indexOf('\'') >= 0) {
      text = APOSTROPHE.matcher(text).replaceAll("$1");
    }
    return text;
  }

  /** Folds each Latin word as romaji. */
  static String romaji(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        return WORD.matcher(text).replaceAll(word -> Romaji.fold(word.group()));
      }
    }
    return text;
  }

  /** Katakana as hiragana; as long as before. */
  static String hiragana(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean katakana = c >= 'ァ' && c <= 'ヶ' || c == 'ヽ' || c == 'ヾ';
      out.append(katakana ? (char) (c - 0x60) : c);
    }
    return out.toString();
  }

  private static String withoutV(MatchResult match) {
    return match.group(1).isEmpty()
        ? "ブ"
        : String.valueOf("バビベボ".charAt("ァィェォ".indexOf(match.group(1))));
  }

  private static String ordinal(MatchResult match) {
    return "第" + ("一二三四五六七八九".indexOf(match.group(1)) + 1);
  }
}
