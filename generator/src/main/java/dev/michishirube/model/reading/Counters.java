package dev.michishirube.model.reading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a counter is read after a number in digits. Only what has one reading: 1日 (ついたち, いちにち) and
 * 7日間 have none.
 */
final class Counters {
  /** Those that are read alike after any number; longer ones first. */
  private static final List<Ruby> ALWAYS =
      List.of(
          new Ruby("時間", "じかん"),
          new Ruby("週間", "しゅうかん"),
          new Ruby("年間", "ねんかん"),
          new Ruby("年度", "ねんど"),
          new Ruby("回線", "かいせん"),
          new Ruby("回目", "かいめ"),
          new Ruby("丁目", "ちょうめ"),
          new Ruby("番地", "ばんち"),
          new Ruby("番線", "ばんせん"),
          new Ruby("号室", "ごうしつ"),
          new Ruby("種類", "しゅるい"),
          new Ruby("世帯", "せたい"),
          new Ruby("割引", "わりびき"),
          new Ruby("歳未満", "さいみまん"),
          new Ruby("歳以上", "さいいじょう"),
          new Ruby("歳以下", "さいいか"),
          new Ruby("年", "ねん"),
          new Ruby("時", "じ"),
          new Ruby("回", "かい"),
          new Ruby("件", "けん"),
          new Ruby("円", "えん"),
          new Ruby("番", "ばん"),
          new Ruby("号", "ごう"),
          new Ruby("歳", "さい"),
          new Ruby("才", "さい"),
          new Ruby("名", "めい"),
          new Ruby("級", "きゅう"),
          new Ruby("条", "じょう"),
          new Ruby("市", "し"),
          new Ruby("県", "けん"),
          new Ruby("月", "がつ"));

  private static final Map<String, String> PEOPLE = Map.of("1", "ひとり", "2", "ふたり");

  private Counters() {}

  /** A counter found behind a number. */
  record Counter(int end, String reading) {}

  /**
   * The counter at {@code at}, behind the number that begins at {@code number}.
   *
   * @return null when there is none whose reading is certain
   */
  static @Nullable Counter at(String text, int number, int at) {
    String digits = latin(text.substring(number, at));
    char last = digits.charAt(digits.length() - 1);
    if (text.startsWith("分", at) && !text.startsWith("分の", at)) {
      return new Counter(
          at + 1, "0134".indexOf(last) >= 0 || "68".indexOf(last) >= 0 ? "ぷん" : "ふん");
    }
    if (text.startsWith("人", at) && !PEOPLE.containsKey(digits)) {
      return new Counter(at + 1, "にん");
    }
    if (text.startsWith("日", at) && !text.startsWith("日間", at) && !text.startsWith("日曜", at)) {
      return day(digits, at);
    }
    if (text.startsWith("階", at)) {
      return new Counter(at + 1, last == '3' ? "がい" : "かい");
    }
    if (text.startsWith("月曜", at)) {
      return null;
    }
    for (Ruby counter : ALWAYS) {
      if (text.startsWith(counter.text(), at)) {
        return new Counter(at + counter.text().length(), String.valueOf(counter.reading()));
      }
    }
    return null;
  }

  /** The reading of 1人 or 2人 at {@code at}; null for everything else. */
  static @Nullable String people(String text, int at) {
    return text.startsWith("人", at + 1) ? PEOPLE.get(latin(text.substring(at, at + 1))) : null;
  }

  private static @Nullable Counter day(String digits, int at) {
    return switch (digits) {
      case "1", "01", "20" -> null;
      case "2", "3", "4", "5", "6", "7", "8", "9", "10", "14", "24" -> new Counter(at + 1, "か");
      default ->
          digits.length() == 2 && digits.charAt(0) != '0' || digits.length() > 2
              ? new Counter(at + 1, "にち")
              : new Counter(at + 1, "か");
    };
  }

  private static String latin(String digits) {
    StringBuilder latin = new StringBuilder();
    digits.codePoints().map(Character::getNumericValue).forEach(latin::append);
    return latin.toString();
  }
}
