package dev.michishirube.check.format;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.List;
import java.util.stream.Stream;

/** What can be wrong with a single value or record, whatever the others say. */
public final class FormatRules {
  public static final Rule ID =
      Rule.error(
          "id.format",
          new Text("「{0}」は id に使えません。", "\"{0}\" cannot be an id."),
          new Text(
              "id は小文字の英字・数字・ハイフンで書き、英字か数字で始めます（例：meguro-dial）。",
              "Use lower-case letters, digits and hyphens, beginning with a letter or digit."));
  public static final Rule DATE =
      Rule.error(
          "date.format",
          new Text("「{0}」は日付として読めません。", "\"{0}\" is not a date."),
          new Text("{1} の形で書いてください。", "Write it as {2}."));
  public static final Rule DATE_STYLE =
      Rule.error(
          "date.style",
          new Text("日付「{0}」は、ここでは西暦の決まった形で書きます。", "The date \"{0}\" must be in ISO form."),
          new Text("「{1}」と書いてください。ページには和暦も出ます。", "Write \"{1}\"."));
  public static final Rule DATE_IMPOSSIBLE =
      Rule.error(
          "date.impossible",
          new Text("「{0}」という日付はありません。", "There is no date \"{0}\"."),
          new Text("月と日をたしかめてください。", "Check month and day."));
  public static final Rule TIME =
      Rule.error(
          "time.format",
          new Text("「{0}」は時刻として読めません。", "\"{0}\" is not a time."),
          new Text("24時間制で、\"09:30\" の形で書いてください。", "Write it as \"09:30\", 24 hours."));
  public static final Rule TIME_IMPOSSIBLE =
      Rule.error(
          "time.impossible",
          new Text("「{0}」という時刻はありません。", "There is no time \"{0}\"."),
          new Text("00:00 から 23:59 の間で書いてください。", "Write a time from 00:00 to 23:59."));
  public static final Rule NUMBER =
      Rule.error(
          "number.format",
          new Text("「{0}」は数として読めません。", "\"{0}\" is not a number."),
          new Text(
              "半角の数字だけで書いてください（例：2618）。「約」などは qualifier に書きます。",
              "Write digits only, such as 2618. Words like \"about\" go to qualifier."));
  public static final Rule NUMBER_RANGE =
      Rule.error(
          "number.range",
          new Text("「{0}」は、ここに書ける数ではありません。", "\"{0}\" is out of range here."),
          new Text("{1} から {2} の間で書いてください。", "Write a number from {1} to {2}."));
  public static final Rule URL =
      Rule.error(
          "url.format",
          new Text("「{0}」はウェブの住所（URL）として読めません。", "\"{0}\" is not a web address."),
          new Text(
              "https:// で始まる住所を、空白を入れずに書いてください。",
              "Write an address that begins with https://, without spaces."));
  public static final Rule AREA_CODE =
      Rule.error(
          "area.code.format",
          new Text("「{0}」は地域のコードの形ではありません。", "\"{0}\" is not an area code."),
          new Text(
              "全国地方公共団体コード（検査数字を含む6けた）を \"131105\" の形で書いてください。",
              "Write the six digits, check digit included, such as \"131105\"."));
  public static final Rule POSTAL_CODE =
      Rule.error(
          "location.postal-code",
          new Text("「{0}」は郵便番号の形ではありません。", "\"{0}\" is not a postal code."),
          new Text("\"153-8573\" の形で書いてください。", "Write it as \"153-8573\"."));
  public static final Rule SOURCE_REFERENCE =
      Rule.error(
          "source.reference",
          new Text("出典の場所がありません。", "The source says not where to find it."),
          new Text(
              "url（http・https）か、document（公の文書の名前）を書いてください。",
              "Give url (http or https) or document (the name of a public document)."));
  public static final Rule SOURCE_NAME =
      Rule.error(
          "source.name",
          new Text("出典の名前がありません。", "The source has no name."),
          new Text("publisher（発行元）か title（題名）を書いてください。", "Give publisher or title."));
  public static final Rule WITHHELD_REASON =
      Rule.error(
          "channel.withheld.reason",
          new Text("番号などを出さない理由がありません。", "The reason for withholding is missing."),
          new Text(
              "show: withheld のときは、withheld_reason に理由を書いてください。",
              "With show: withheld, give withheld_reason."));
  public static final Rule RECURRENCE =
      Rule.error(
          "event.rule.incomplete",
          new Text("いつ開くのかが、ここからは分かりません。", "The rule does not say when."),
          new Text(
              "weekday（曜日）、alternate（交互の曜日）、text（文）のどれかを書いてください。",
              "Give weekday, alternate or text."));
  public static final Rule DATED_EMPTY =
      Rule.error(
          "dated.days",
          new Text("いつからいつまでの値かが分かりません。", "The days of this value are missing."),
          new Text(
              "2つ以上の値を並べるときは、それぞれに from か until の日付を書いてください。",
              "When values are listed, give each from or until."));
  public static final Rule LEAFLET_RECORDS =
      Rule.error(
          "leaflet.records",
          new Text("何を載せるちらしかが分かりません。", "The leaflet names no records."),
          new Text(
              "records（id の一覧）、select（選ぶ条件）、checklist、report のどれか1つを書いてください。",
              "Give one of records (ids), select (what to choose), checklist or report."));
  public static final Rule LEAFLET_MATTER =
      Rule.error(
          "leaflet.form.matter",
          new Text("{0} のちらしに載せるものが、この書き方では分かりません。", "A leaflet of form {0} cannot be about this."),
          new Text("「{1}」の形で書いてください。", "Write {1}."));

  public static final Rule SITE_MISSING =
      Rule.error(
          "site.missing",
          new Text("site.yaml がありません。", "There is no site.yaml."),
          new Text(
              "サイトの名前や発行元を書いた site.yaml を、content フォルダの中に置いてください。",
              "Put a site.yaml with title and publisher into the content folder."));
  public static final Rule VOCABULARY_FILE =
      Rule.error(
          "vocabulary.file",
          new Text("「{0}」という言葉の一覧は使いません。", "There is no vocabulary \"{0}\"."),
          new Text(
              "使える名前：topics.yaml、situations.yaml、glossary.yaml、synonyms.yaml、readings.yaml、furigana.yaml",
              "Names: topics.yaml, situations.yaml, glossary.yaml, synonyms.yaml, readings.yaml,"
                  + " furigana.yaml"));
  public static final Rule FURIGANA_READING =
      Rule.error(
          "furigana.reading",
          new Text(
              "「{0}」の読み「{1}」を、漢字に分けられません。", "\"{1}\" cannot be parted among the kanji of \"{0}\"."),
          new Text(
              "送りがなもふくめて、言葉の全部の読みをひらがなで書いてください。例：受け付け: うけつけ",
              "Give the reading of the whole word with its okurigana, in hiragana: 受け付け: うけつけ."));
  public static final Rule TRANSLATION_FOLDER =
      Rule.error(
          "translation.folder",
          new Text("「{0}」が何語の訳か分かりません。", "The language of \"{0}\" is not known."),
          new Text(
              "translations/en/… のように、言語のフォルダに入れてください。",
              "Put it into the folder of its language, such as translations/en/."));
  public static final Rule ACKNOWLEDGE_UNUSED =
      Rule.note(
          "acknowledge.unused",
          new Text("「{0}」という指摘は、ここにはありません。", "There is no finding \"{0}\" to acknowledge."),
          new Text(
              "もう直っているなら、この行を消してください。まちがい（error）は残せません。",
              "Remove the line if it is mended. Errors cannot be acknowledged."));

  /** All of them, for the documentation; those of hours are in {@link HoursRules}. */
  public static final List<Rule> ALL =
      with(
          HoursRules.ALL,
          ID,
          DATE,
          DATE_STYLE,
          DATE_IMPOSSIBLE,
          TIME,
          TIME_IMPOSSIBLE,
          NUMBER,
          NUMBER_RANGE,
          URL,
          AREA_CODE,
          POSTAL_CODE,
          SOURCE_REFERENCE,
          SOURCE_NAME,
          WITHHELD_REASON,
          RECURRENCE,
          DATED_EMPTY,
          LEAFLET_RECORDS,
          LEAFLET_MATTER,
          SITE_MISSING,
          VOCABULARY_FILE,
          FURIGANA_READING,
          TRANSLATION_FOLDER,
          ACKNOWLEDGE_UNUSED);

  private FormatRules() {}

  private static List<Rule> with(List<Rule> others, Rule... own) {
    return Stream.concat(Stream.of(own), others.stream()).toList();
  }
}
