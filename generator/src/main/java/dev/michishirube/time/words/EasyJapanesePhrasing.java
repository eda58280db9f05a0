package dev.michishirube.time.words;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Hours in easy Japanese (やさしい日本語): the same sentences with days written out, 「から」 and 「まで」 for
 * 「〜」, and no word of offices where there is one of every day.
 */
final class EasyJapanesePhrasing implements Phrasing {
  private record Easier(Pattern from, String to) {
    static Easier of(String from, String to) {
      return new Easier(Pattern.compile(from), to);
    }

    String in(String words) {
      return from.matcher(words).replaceAll(to);
    }
  }

  private static final String CLOCK = "[0-9]+時(?:[0-9]+分)?";

  /** In this order. */
  private static final List<Easier> EASIER =
      List.of(
          Easier.of("平日", "月曜日から金曜日"),
          Easier.of("年末年始", "年の終わりと始め"),
          Easier.of("([月火水木金土日])曜(?!日)", "$1曜日"),
          // A letter alone is a weekday; in 毎日, 祝日, 4月, 曜日 it is not.
          Easier.of("(?<![0-9毎祝平休翌前当曜数])([月火水木金土日])(?=[・〜 、は（の）]|$)", "$1曜日"),
          Easier.of("(?<=・)祝(?!日)", "祝日"),
          Easier.of("(" + CLOCK + ")〜((?:翌朝|翌日の|翌)?" + CLOCK + ")", "$1から$2まで"),
          Easier.of("〜", "から"),
          Easier.of("翌日の|翌(?=[0-9])", "次の日の"),
          Easier.of("翌朝", "次の日の朝"),
          Easier.of("を除く", "は休み"),
          Easier.of("も受け付けます", "も使えます"),
          Easier.of("の受付は確認できていません", "に使えるかは、まだわかりません"),
          Easier.of("受付は確認できていません", "使えるかは、まだわかりません"),
          Easier.of("確認できていません", "まだわかりません"),
          Easier.of("それ以外の時間", "ほかの時間"),
          Easier.of("ただし、", "でも、"),
          Easier.of("ふだんと同じ時間", "いつもと同じ時間"));

  private final Phrasing usual = new JapanesePhrasing();

  @Override
  public String always() {
    return "いつでも使えます（24時間。休みの日も）";
  }

  @Override
  public String clause(Clause clause, boolean closedOnHolidays) {
    return usual.clause(clause, closedOnHolidays);
  }

  @Override
  public List<String> remarks(Clause clause) {
    return usual.remarks(clause);
  }

  @Override
  public List<String> notes(List<Note> notes, boolean bracketed) {
    return usual.notes(notes, bracketed);
  }

  @Override
  public @Nullable String onHolidays(OnHolidays holidays) {
    return usual.onHolidays(holidays);
  }

  @Override
  public String inBrackets(List<String> remarks) {
    return usual.inBrackets(remarks);
  }

  @Override
  public String inOneLine(List<String> clauses) {
    return usual.inOneLine(clauses);
  }

  @Override
  public String line(String words) {
    String easy = usual.line(words);
    for (Easier easier : EASIER) {
      easy = easier.in(easy);
    }
    return easy;
  }
}
