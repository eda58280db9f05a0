package dev.michishirube.check.rules.prose;

import static dev.michishirube.check.rules.prose.PhraseRule.Where.ONCE;
import static dev.michishirube.check.rules.prose.PhraseRule.Where.RECORDS_TOO;
import static dev.michishirube.check.rules.prose.PhraseRule.Where.UNFOLDED;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.List;

/** How things are written: characters, marks and units that read badly on some machine or aloud. */
final class StyleRules {
  static final Rule HALF_WIDTH =
      Rule.warning(
          "prose.width.half-kana",
          new Text("「{0}」は半角カタカナです。", "“{0}” is half-width katakana."),
          new Text("全角のカタカナで書いてください。", "Write full-width katakana."));
  static final Rule FULL_WIDTH =
      Rule.note(
          "prose.width.full-latin",
          new Text("「{0}」は全角の英数字です。", "“{0}” is full-width."),
          new Text("半角で書いてください。全角では数や番号として読み上げられません。", "Write half-width letters and digits."));
  static final Rule RANGE_SIGN =
      Rule.note(
          "prose.range.sign",
          new Text("範囲の記号「{0}」を「〜」にそろえてください。", "Write the range sign “{0}” as “〜”."),
          new Text("「から」「まで」と書くと、読み上げでも伝わります。", "から … まで is read aloud better still."));
  static final Rule UNIT =
      Rule.note(
          "prose.unit.thousand-yen",
          new Text("「{0}」は、ふだん使わない数え方です。", "“{0}” is a unit that few people use."),
          new Text("「1,338万3千円」のように、円か万円で書いてください。", "Write yen or 万円."));
  static final Rule TOTAL_COUNT =
      Rule.note(
          "prose.unit.total-count",
          new Text("「{0}」は、役所の外では通じにくい言葉です。", "“{0}” is office language."),
          new Text("「のべ45回」のように書いてください。", "Write のべ."));
  static final Rule ERA_INITIAL =
      Rule.note(
          "prose.date.era-initial",
          new Text("「{0}」は、年が分かりにくい書き方です。", "“{0}” is hard to read as a date."),
          new Text("「2022年4月」のように書いてください。", "Write 2022年4月."));
  static final Rule EMOJI =
      Rule.note(
          "prose.emoji",
          new Text(
              "「{0}」は、読み上げで名前が読まれ、文がとぎれます。",
              "“{0}” is read aloud by its name and breaks the sentence."),
          new Text("消すか、言葉で書いてください。", "Remove it or say it in words."));
  static final Rule DOUBLED =
      Rule.warning(
          "prose.punctuation.doubled",
          new Text("「{0}」と、句読点が重なっています。", "“{0}”: doubled punctuation."),
          new Text("1つにしてください。", "Keep one."));
  static final Rule PLATFORM =
      Rule.warning(
          "prose.char.platform",
          new Text("「{0}」は、読み上げや印刷で正しく出ないことがあります。", "“{0}” may be read or printed wrongly."),
          new Text("ふつうの文字で書いてください。例：株式会社、No.、平方メートル", "Write it out in plain letters."));

  static final List<ProseRule> ALL =
      List.of(
          PhraseRule.of(HALF_WIDTH, "[\\uFF66-\\uFF9F]{1,200}").where(UNFOLDED, RECORDS_TOO),
          PhraseRule.of(FULL_WIDTH, "[０-９Ａ-Ｚａ-ｚ]{1,200}").where(UNFOLDED),
          PhraseRule.of(RANGE_SIGN, "(?<=[0-9０-９時分日月年円回人件金土日])[～∼~](?=[0-9０-９翌午R月火水木金土日])")
              .where(UNFOLDED, ONCE),
          PhraseRule.of(UNIT, "(?<![万億\\d,])\\d[\\d,]{0,12}千円"),
          PhraseRule.of(TOTAL_COUNT, "(?<![\\p{IsHan}])延べ?\\d[\\d,]{0,9}(?:人|回|件|組|日)?"),
          PhraseRule.of(
              ERA_INITIAL, "(?<![A-Za-z0-9])[RHS]\\d{1,2}\\.\\d{1,2}(?:\\.\\d{1,2})?(?![\\d.])"),
          PhraseRule.of(DOUBLED, "。{2,9}|、{2,9}|。、|、。|・{3,9}|\\.{3,9}|!{2,9}|\\?{2,9}|[!?]。")
              .where(RECORDS_TOO, ONCE),
          PhraseRule.of(
                  PLATFORM,
                  "[\\u3231\\u3232\\u3239\\u337B-\\u337F\\u32FF\\u3300-\\u3357\\u3371-\\u337A\\u3380-\\u33DF"
                      + "\\u2116\\u2121\\u33CD\\u2160-\\u217F\\u2474-\\u2487\\u249C-\\u24B5\\u32A4-\\u32A8]")
              .where(UNFOLDED, RECORDS_TOO));

  private StyleRules() {}
}
