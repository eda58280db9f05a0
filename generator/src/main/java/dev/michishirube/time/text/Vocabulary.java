package dev.michishirube.time.text;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * All words that can be read, tried in this order. No pattern repeats without a bound, so that a
 * text of any kind is read in linear time.
 */
final class Vocabulary {
  private static final String CLOCK_END =
      "(?::(?<m>[0-9]{2})(?![0-9])|時(?:(?<half>半)|(?<min>[0-9]{1,2})分)?(?!間))";

  /** A pattern and what it means; null when it turns out to mean nothing. */
  record Entry(Pattern pattern, Function<Matcher, @Nullable Token> meaning) {}

  static final List<Entry> ENTRIES = entries();

  private Vocabulary() {}

  private static List<Entry> entries() {
    List<Entry> all = new ArrayList<>();
    note(
        all,
        HourNote.Kind.ASIDE,
        "メールは24時間(?:受付|受け付け)?(?:・営業時間内に返信)?"
            + "|(?:電話は随時[、,]?)?(?:来所|面接|面談)(?:相談)?は(?:事前)?予約(?:制)?(?:が必要)?"
            + "|(?:完全|事前|要)?予約制|要(?:事前)?予約|事前予約(?:が必要)?|相談予約|予約優先|居場所は[^、。,()]{1,10}まで"
            + "|緊急時(?=$|[)])|(?:英語|日本語)(?:のみ|対応)?(?=$|[)、])"
            + "|平日[^()]{1,40}はコールセンター対応");
    note(
        all,
        HourNote.Kind.LAST_RECEPTION,
        "(?:最終|電話)?受付(?:時間)?(?:は|:)?(?:午前|午後)?[0-9]{1,2}(?::[0-9]{2}|時(?:半|[0-9]{1,2}分)?)まで");
    note(
        all,
        HourNote.Kind.DOUBT,
        "緊急時は[^、。()]{1,20}対応|出典[0-9]件|[0-9]{4}年(?:現在|時点)?(?![0-9度]|末)"
            + "|[^、。・,()~ 0-9:月火水木金土日祝休はがの]{1,12}(?:閉館日|メンテナンス日|点検日)(?=[はをが、。・,)]|$)");
    add(
        all,
        "(?:地域|自治体|窓口|区|市町村|曜日|施設|内容|住んで)[^、。()]{0,24}(?:異なる|異なります|違う|違います|異なり)"
            + "|[^、。()]{0,16}(?:の受付時間内?|の開設時間内?)(?=$|[、。()])|期間限定",
        m -> new Token.Varies(m.group()));
    word(all, Token.Word.NEVER_CLOSED, "年中無休|365日|無休");
    word(all, Token.Word.ALL_DAY, "(?:終日)?24時間(?:対応|受付|体制|いつでも)?(?!以内|前|後|未満)|終日");
    add(all, "毎月([0-9]{1,2})日(?!間)", m -> dayOfMonth(m.group(1)));
    add(
        all,
        "([0-9]{1,2})月([0-9]{1,2})日(?:\\([月火水木金土日]\\))?|([0-9]{1,2})/([0-9]{1,2})(?![0-9:時])",
        m -> m.group(1) != null ? date(m.group(1), m.group(2)) : date(m.group(3), m.group(4)));
    add(
        all,
        "(?:月|週)([0-9])回|(?:隔週|不定期|毎月[0-9]回|随時)",
        m -> new Token.Frequency(m.group(1) == null ? 0 : Integer.parseInt(m.group(1)), m.group()));
    add(all, "(?<next>翌日|翌朝|翌)?の? ?(?<ap>午前|午後)? ?(?<h>[0-9]{1,2})" + CLOCK_END, Vocabulary::clock);
    add(all, "(?<ap>午前|午後)? ?(?<h>[0-9]{1,2})(?= ?~ ?[0-9]{1,2}時)", Vocabulary::hour);
    add(all, "(?:お昼の)?正午", m -> new Token.Clock(Token.Half.NONE, false, 12, 0));
    add(
        all,
        "(?:毎月)?第[1-5](?:[・、,と]?第?[1-5](?=[・、,と第1-5月火水木金土日週])){0,4}週?の?(?=[月火水木金土日])",
        Vocabulary::ordinal);
    add(all, "(?:毎月)?(?:最終|最後の)週?の?(?=[月火水木金土日]曜)", m -> new Token.Ordinal(List.of(-1)));
    word(
        all,
        Token.Word.HOLIDAYS_MOVE,
        "(?:月曜日?が)?(?:国民の)?祝(?:祭|休)?日(?:の場合|に当たる場合|にあたる場合|と重なる場合|のとき|の時|の場合に)は[、,]?(?:その)?(?:翌平日|翌日|翌開館日|次の平日|翌営業日)"
            + "(?:に休館|が休館|に振替|が休み|を休館|休館|休み)?"
            + "|(?:国民の)?祝(?:祭|休)?日の場合は(?:開館|開所|開庁)");
    word(
        all,
        Token.Word.HOLIDAYS_TOO,
        "(?:国民の)?祝(?:祭|休)?日(?:も(?:含む|開館|開所|開設|開庁|対応|受付|実施|相談可)|を?含む)");
    add(all, "(?:国民の)?祝(?:祭|休)?日の場合は(?=休|お休み|閉)", m -> Token.Word.HOLIDAYS);
    word(
        all,
        Token.Word.HOLIDAYS,
        "国民の(?:祝日|休日)|祝祭日|祝休日|祝日[・及びや]{0,2}振替休日|振替休日|祝日|祝(?=$|[^\\p{IsHan}]|[除以休年])");
    word(all, Token.Word.WORKDAYS, "平日");
    word(all, Token.Word.EVERY_DAY, "毎日|全日");
    word(all, Token.Word.YEAR_END, "年末年始(?:の?休(?:館|業|庁)?日?)?|年末・年始");
    word(all, Token.Word.OBON, "お盆(?:期間)?");
    word(all, Token.Word.MEMORIAL_DAY, "慰霊の日");
    word(all, Token.Word.ODD_MONTHS, "奇数月の?");
    word(all, Token.Word.EVEN_MONTHS, "偶数月の?");
    word(all, Token.Word.BREAK, "(?:お?昼休み|お?昼休憩|休憩時間|休憩)");
    word(all, Token.Word.CLOSED_DAYS, "定休日|休館日|休所日|休業日|休室日|休庁日|休診日|閉館日|閉所日|閉庁日|休日(?=:)|お休みの日");
    word(all, Token.Word.CLOSED, "お?休みです|お?休み|休館|休所|休業|休室|休診|閉館|閉所|閉庁");
    word(all, Token.Word.DAYS_OFF, "休日");
    word(all, Token.Word.EXCEPT, "(?:は|を)?(?:除きます|除いた|除く|除き|のぞく|のぞき)|以外の?");
    add(
        all,
        "([月火水木金土日])(?:曜日|曜|(?=$|[^\\p{IsHan}]|[月火水木金土日祝除以休年午]))",
        m -> new Token.Weekday("月火水木金土日".indexOf(m.group(1))));
    add(
        all,
        "電話(?:相談)?|面接(?:相談)?|面談|来所(?:相談)?|来館|窓口|チャット(?:相談)?|メール(?:相談)?|SNS(?:相談)?|LINE(?:相談)?|FAX|オンライン(?:相談)?|訪問(?:相談)?",
        m -> new Token.Way(m.group()));
    word(all, Token.Word.TO, "~|から|より");
    word(all, Token.Word.UNTIL, "まで");
    word(all, Token.Word.JOIN, "[、,・/&]|及び|および|並びに|ならびに|または|と|や");
    word(all, Token.Word.OF, "の");
    word(all, Token.Word.GAP, "[ \\t\\u00a0]{1,20}");
    word(all, Token.Word.EDGE, "[()\\[\\]【】「」。.;:※\\r\\n]");
    word(
        all,
        Token.Word.FILLER,
        "毎週|毎月|各|(?:受付|開館|開所|開設|開庁|営業|相談|対応|利用|業務)(?:日時|時間|日)?|本人や家族からの|時間(?!外|帯)|日時|DV相談"
            + "|です|ます|に|も(?!しくは)");
    word(all, Token.Word.SUBJECT, "は|が");
    return List.copyOf(all);
  }

  private static void add(List<Entry> all, String regex, Function<Matcher, @Nullable Token> to) {
    all.add(new Entry(Pattern.compile(regex), to));
  }

  private static void word(List<Entry> all, Token.Word word, String regex) {
    add(all, regex, m -> word);
  }

  private static void note(List<Entry> all, HourNote.Kind kind, String regex) {
    add(all, regex, m -> new Token.Note(new HourNote(kind, m.group())));
  }

  private static @Nullable Token clock(Matcher m) {
    String minutes = m.group("m") != null ? m.group("m") : m.group("min");
    int minute = m.group("half") != null ? 30 : minutes == null ? 0 : Integer.parseInt(minutes);
    return clock(m, m.group("next") != null, minute);
  }

  private static @Nullable Token hour(Matcher m) {
    return clock(m, false, 0);
  }

  private static @Nullable Token clock(Matcher m, boolean next, int minute) {
    int hour = Integer.parseInt(m.group("h"));
    Token.Half half =
        m.group("ap") == null
            ? Token.Half.NONE
            : m.group("ap").equals("午前") ? Token.Half.MORNING : Token.Half.AFTERNOON;
    return hour > 24 || minute > 59 || hour == 24 && minute > 0
        ? null
        : new Token.Clock(half, next, hour, minute);
  }

  private static @Nullable Token dayOfMonth(String day) {
    int number = Integer.parseInt(day);
    // Not every month has a 29th.
    return number < 1 || number > 28 ? null : new Token.DayOfMonth(number);
  }

  private static @Nullable Token date(String month, String day) {
    try {
      return new Token.Date(MonthDay.of(Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  private static Token ordinal(Matcher m) {
    return new Token.Ordinal(
        m.group()
            .chars()
            .filter(c -> c >= '1' && c <= '5')
            .map(c -> c - '0')
            .distinct()
            .sorted()
            .boxed()
            .toList());
  }
}
