package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.List;

/**
 * Words that lay the blame on the people we write for. They are read by them and their families.
 */
final class BlameWords {
  static final Rule BLAME =
      Rule.warning(
          "prose.tone.blame",
          new Text("「{0}」は、読む人を責める言葉に聞こえます。", "“{0}” sounds as if the reader were to blame."),
          new Text("「{1}」などに書きかえてください。", "Write for example “{1}”."));

  private static final String[] DENIED = {
    "ではな", "ではあり", "じゃな", "でもな", "でもあり", "わけではな", "決めつけ", "決めること", "せいにしない", "と言われ", "誤解", "偏見"
  };

  static final List<ProseRule> ALL =
      List.of(
          blame("甘え(?=[だでがのかをとはに、。」])|甘えて(?:いる|いては|は|ばかり)|甘え(?:るな|すぎ)", "むずかしさ、つらさ"),
          blame("(?:怠け|なまけ)(?:者|癖|ぐせ|てい|だ|です|が|で)", "動けないほどつらい状態"),
          blame("社会復帰(?!促進|調整|施設|支援センター)", "その人のペースで人や社会とつながる"),
          blame("問題(?:の|が)(?:ある|多い)(?:家庭|家族|親|子)", "困りごとのある家庭"),
          blame(
              "(?:(?:ひきこもり|引きこもり|引き籠もり|ニート)[^。\n]{0,12})?脱出(?!口|路|用|ゲーム|装置)",
              "外とのつながりを少しずつつくる、いまの暮らしを変える"),
          blame(
              "(?:加害者|相手|夫|妻|配偶者|パートナー|恋人|彼|彼女|親)(?:の人)?を(?:怒|おこ)らせ(?:ない|ず|なけ|たら|ると|て)",
              "暴力の責任は暴力をふるう人にあります"),
          blame("努力(?:が足り|不足)", "いまは力が出ない"),
          blame("自己責任", "だれにでも起こること"),
          blame("(?:気|心)の持ちよう", "つらいのは当たり前のこと"),
          blame("(?:更生|矯正)させ", "支える"),
          blame("(?:片親|欠損家庭)", "ひとり親"),
          blame("育て方(?:が悪|に問題|のせい|を間違)", "だれのせいでもない"));

  private BlameWords() {}

  private static ProseRule blame(String pattern, String instead) {
    return PhraseRule.of(BLAME, pattern, instead)
        .where(PhraseRule.Where.RECORDS_TOO)
        .unless(DENIED);
  }
}
