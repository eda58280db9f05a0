package dev.michishirube.print.line;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pieces of text that a reader must find whole on one line, and how far they may give way. */
final class Whole {
  private static final String D = "[0-9０-９]";
  private static final String HYPHEN = "[-‐‑–−－ー]";
  private static final String KANJI_NUMBER = "[一二三四五六七八九十百千万〇数何]";

  private record Piece(Pattern pattern, Grade inside) {}

  /** Counters of more than one character; any single character after a number stays with it. */
  private static final String COUNTER =
      "(?:[かカヵヶケ箇][所月年国]間?|時間|分間|日間|週間|年間|年度|年生|番地|番線|号室|号館|号棟|丁目|種類"
          + "|回線|回目|世帯|名様|親等|割引|人以[上下]|歳[以未][上下満]|歳児|円以[上下]"
          + "|パーセント|キロ|メートル|センチ|[月火水木金土日]曜日?)";

  private static final List<Piece> PIECES =
      List.of(
          // Telephone and postal codes, addresses: 03-5722-9363, （03）5722-9363, 03（5722）9363.
          never("[＋+]?" + D + "{1,5}(?:" + HYPHEN + D + "{1,5}){1,4}"),
          never("[（(]0" + D + "{1,4}[）)] ?" + D + "{1,4}" + HYPHEN + D + "{3,4}"),
          never("0" + D + "{1,4} ?[（(]" + D + "{1,4}[）)] ?" + D + "{3,4}"),
          never("0" + D + "{1,4}(?: " + D + "{2,4}){1,2}"),
          never("[#＃*＊]" + D + "{2,6}"),
          never("内線(?:番号)?[:： ]?" + D + "{2,6}"),
          // Times: 8:30, 午後5時30分, 8時半.
          never("(?:午前|午後|正午|翌日?|深夜|早朝|朝|昼|夜)?" + D + "{1,2}[:：]" + D + "{2}"),
          never("(?:午前|午後|翌日?|深夜|早朝|朝|昼|夜)?" + D + "{1,2}時(?:半|" + D + "{1,2}分)?[間頃]?"),
          never("(?:午前|午後)" + KANJI_NUMBER + "{1,3}時半?"),
          // A number with what stands before and after it: 約2,000件, 第4火曜, 令和8年.
          never(
              "(?:約|およそ|延べ|のべ|第|計|全|各|満|毎[月週年日]|最大|最高|最長|令和|平成|昭和|大正)?"
                  + D
                  + "+(?:[,，.．/／]"
                  + D
                  + "+)*(?:"
                  + COUNTER
                  + "|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}%％℃a-zA-Z])?"),
          never("(?:令和|平成|昭和)元年度?"),
          never("第?" + KANJI_NUMBER + "+(?:" + COUNTER + "|[人円階日月年時分回件歳才度番号条項つ枚台名組割])"),
          never("[第毎隔翌]" + KANJI_NUMBER + "*[月火水木金土日週]曜?日?"),
          never("[月火水木金土日]曜日?"),
          // A date gives way between its parts when the line is shorter than the date.
          new Piece(
              Pattern.compile("(?:" + D + "{1,4}|元)年(?:度)?" + D + "{1,2}月(?:" + D + "{1,2}日)?"),
              Grade.EMERGENCY),
          new Piece(Pattern.compile(D + "{1,2}月" + D + "{1,2}日"), Grade.NEVER),
          // The weekday of a date.
          new Piece(Pattern.compile("日[（(][月火水木金土日祝・]{1,5}[）)]"), Grade.ALLOWED),
          new Piece(Pattern.compile("[（(][月火水木金土日][）)]"), Grade.NEVER),
          // From – to: after the wave, when there is nothing better.
          new Piece(Pattern.compile("[〜～]" + D), Grade.ALLOWED),
          new Piece(Pattern.compile("[・･]" + D), Grade.ALLOWED),
          new Piece(
              Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+[A-Za-z0-9]"), Grade.EMERGENCY));

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://)?[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}(?::[0-9]+)?(?:/[\\x21-\\x7e]*)?");

  private Whole() {}

  private static Piece never(String pattern) {
    return new Piece(Pattern.compile(pattern), Grade.NEVER);
  }

  static void hold(String text, Grade[] grades) {
    for (Piece piece : PIECES) {
      Matcher found = piece.pattern().matcher(text);
      while (found.find()) {
        lower(grades, found.start(), found.end(), piece.inside());
      }
    }
    Matcher found = ADDRESS.matcher(text);
    while (found.find()) {
      address(text, found.start(), found.end(), grades);
    }
  }

  /** No place between two characters of a piece is better than {@code inside}. */
  static void lower(Grade[] grades, int start, int end, Grade inside) {
    for (int place = start + 1; place < end; place++) {
      if (grades[place].compareTo(inside) > 0) {
        grades[place] = inside;
      }
    }
  }

  /** An address of the web ends a line after a slash, if it has to. */
  private static void address(String text, int start, int end, Grade[] grades) {
    for (int place = start + 1; place < end; place++) {
      boolean afterSlash = text.charAt(place - 1) == '/' && text.charAt(place) != '/';
      boolean ofScheme = text.startsWith("://", place - 3 < 0 ? 0 : place - 3);
      grades[place] = afterSlash && !ofScheme ? Grade.ALLOWED : Grade.EMERGENCY;
    }
  }
}
