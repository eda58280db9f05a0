package dev.michishirube.print.line;

/** Characters that never begin or never end a line (JIS X 4051, 行頭・行末禁則). */
final class Kinsoku {
  private static final String NOT_FIRST =
      "、。，．・：；？！ゝゞヽヾー々〻゛゜‐–〜～…‥／"
          + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
          + "）〕］｝〉》」』】〙〗〟’”»｠)]}｣､｡･ｰ,.!?:;%％‰℃°′″¢";
  private static final String NOT_LAST = "（〔［｛〈《「『【〘〖〝‘“«｟([{｢#＃〒№￥¥＄$£";

  private Kinsoku() {}

  static boolean forbids(int before, int after) {
    return NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0;
  }
}
