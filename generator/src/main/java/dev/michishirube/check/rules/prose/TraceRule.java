package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;

/**
 * A promise that nobody will notice. Calls stay on bills, messages on screens, pages in histories;
 * someone who is watched and believes the promise is in danger.
 */
final class TraceRule {
  static final Rule TRACE =
      Rule.error(
          "prose.trace.promise",
          new Text(
              "「{0}」とは約束できません。見張られている人が信じると危険です。",
              "Nobody can promise “{0}”; someone who is watched would be in danger."),
          new Text(
              "約束を消し、残るもの（通話の記録、料金の明細、見たページの履歴）を書いてください。",
              "Remove the promise and say what stays behind: call log, bill, browser history."));

  private static final String THINGS = "(?:履歴|足跡|足あと|記録|証拠|痕跡|ログ)(?:は|が|も)(?:一切|まったく|何も|決して)?";
  private static final String PEOPLE =
      "(?:だれ|誰|家族|まわり|周囲|周り|相手|加害者|夫|妻|パートナー)(?:の人)?に(?:も|は)?" + "(?:一切|決して|絶対に)?";

  /** 「だれにも知られずに悩む人」 promises nothing; 「知られずに相談できる」 does. */
  private static final String CONTACT =
      "(?=[^。\n]{0,12}(?:相談|利用|連絡|使え|使う|話せ|話す|電話|見る|見られ|調べ|やり取り))";

  static final ProseRule RULE =
      PhraseRule.of(
              TRACE,
              THINGS
                  + "(?:残りません|残らない|残らず|残ることはあ|つきません)"
                  + "|"
                  + PEOPLE
                  + "(?:(?:知られ|気づかれ|気付かれ|見つから|ばれ|バレ)ずに"
                  + CONTACT
                  + "|(?:知られ|気づかれ|気付かれ)(?:ません|ることはあ)|見つかりません"
                  + "|(?:ばれ|バレ)(?:ません|ることはあ))"
                  + "|(?:絶対に?|決して)(?:ばれ|バレ|知られ)(?:ません|ない)"
                  + "|(?:ばれ|バレ)(?:ません|る心配はあ)|(?:ばれ|バレ)ずに"
                  + CONTACT)
          .where(PhraseRule.Where.RECORDS_TOO)
          .unless("とはかぎ", "とは限", "約束でき", "約束しません", "かどうか", "とは言え", "わけではな", "保証でき", "保証しません");

  private TraceRule() {}
}
