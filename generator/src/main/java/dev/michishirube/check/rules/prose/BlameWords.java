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
          blame("甘え(?=[だでがのかをとはに、。」])", "むずかしさ、つらさ"),
          blame("(?:怠け|なまけ)(?:者|癖|ぐせ|てい|だ|です|が|で)", "動けないほどつらい状態"),
          blame("社会復帰(?:させ|に役立て|しなければ|すべき)", "その人のペースで人や社会とつながる"),
          blame("問題(?:の|が)ある(?:家庭|家族|親|子)", "困りごとのある家庭"),
          blame("(?:ひきこもり|引きこもり|引き籠もり|ニート)[^。\n]{0,12}脱出", "外とのつながりを少しずつつくる"),
          blame("脱出(?:し|する|でき|させ)[^。\n]{0,12}(?:ひきこもり|引きこもり|ニート)", "外とのつながりを少しずつつくる"),
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
