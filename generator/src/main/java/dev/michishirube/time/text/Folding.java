package dev.michishirube.time.text;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes spellings equal: wide digits, the many signs for "to", numbers written in kanji. */
final class Folding {
  private static final Pattern KANJI_HOUR =
      Pattern.compile("[一二三四五六七八九十]{1,3}(?=[時分])|(?<=第)[一二三四五]");
  private static final Pattern TO = Pattern.compile("[-~〜∼–—−‐‑―]");
  private static final String DIGITS = "一二三四五六七八九";

  private Folding() {}

  static String fold(String text) {
    String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
    String numbered = KANJI_HOUR.matcher(narrow).replaceAll(Folding::number);
    return TO.matcher(numbered).replaceAll("~").strip();
  }

  /** 十一 is 11, 二十四 is 24; what is no number stays. */
  private static String number(java.util.regex.MatchResult match) {
    String kanji = match.group();
    int ten = kanji.indexOf('十');
    if (ten < 0) {
      return kanji.length() == 1
          ? String.valueOf(DIGITS.indexOf(kanji.charAt(0)) + 1)
          : Matcher.quoteReplacement(kanji);
    }
    String before = kanji.substring(0, ten);
    String after = kanji.substring(ten + 1);
    if (before.length() > 1 || after.length() > 1 || after.equals("十")) {
      return Matcher.quoteReplacement(kanji);
    }
    int tens = before.isEmpty() ? 1 : DIGITS.indexOf(before) + 1;
    int ones = after.isEmpty() ? 0 : DIGITS.indexOf(after) + 1;
    return String.valueOf(tens * 10 + ones);
  }
}
