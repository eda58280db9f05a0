package dev.michishirube.bench;

import java.util.List;

/** Sentences for the fields that are free text. All are invented. */
final class Phrases {
  static final List<String> DEPARTMENTS =
      List.of("福祉部福祉総合課", "健康福祉課", "生活支援課", "市民生活部相談係", "保健福祉部地域福祉課", "こども未来課", "まちづくり相談室");

  static final List<String> NOTES =
      List.of(
          "はじめての人も、話がまとまっていなくても相談できます。",
          "電話のあと、希望する人は面談の日を決めます。",
          "区役所や町の施設の一部を借りて開いています。",
          "相談の内容によって、ほかの窓口をいっしょに探します。",
          "家族だけの相談も多く受けています。");

  static final List<String> WHO_NOTES =
      List.of("対象の地域に住んでいる人", "対象の地域に住んでいる人と、その家族", "おおむね15歳以上の人", "対象の地域で働く人も相談できます");

  static final List<String> ASKED =
      List.of("呼び名", "住んでいる市区町村", "おおよその年れい", "困っていること", "連絡してよい時間", "家族の人数");

  static final List<String> OK_TO =
      List.of("名前を言わずに話すこと", "途中で電話を切ること", "話を聞いてもらうだけにすること", "家族に知らせないでほしいと伝えること");

  static final List<String> STEPS =
      List.of(
          "相談員が電話に出て、話を聞きます",
          "困っていることをいっしょに整理します",
          "使える制度や、ほかの窓口を案内します",
          "希望する人は、面談の日を決めます",
          "しばらくたってから、様子をたずねる電話をすることもできます");

  static final List<String> CLAIMS =
      List.of("相談の内容は、本人の同意なしにほかへ伝えません。", "聞いたことは、相談を受ける人のあいだだけで使います。");

  static final List<String> LABELS = List.of("総合相談", "代表", "面談の予約", "夜間の受付", "家族の相談", "専用ダイヤル");

  static final List<String> BUSY = List.of("月曜の午前はつながりにくいことがあります。", "つながらないときは、時間をおいてかけ直してください。");

  static final List<String> BUILDINGS = List.of("総合福祉会館", "保健センター", "市民活動センター", "役場別館", "地域交流館");

  static final List<String> ACCESS = List.of("駅から徒歩5分", "バス停「見本前」からすぐ", "駅の南口から徒歩12分", "駐車場があります");

  static final List<String> FEATURES =
      List.of("相談コーナー", "静かに過ごせる場所", "本とボードゲーム", "飲みもの", "パソコン", "畳の部屋");

  private Phrases() {}
}
