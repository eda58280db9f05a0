package dev.michishirube.analysis;

import java.util.List;

/** A small dictionary for tests. */
final class Words {
  static final Dictionary DICTIONARY =
      Dictionary.of(
          List.of(
              concept("hikikomori", "ひきこもり", "ひきこもる", "部屋から出られない", "家から出られない"),
              concept("single-parent", "ひとり親", "シングルマザー", "シングルファザー", "母子家庭", "父子家庭", "母子"),
              concept("school", "不登校", "登校拒否", "学校に行けない", "行き渋り"),
              concept("divorce", "離婚", "りこん", "離婚して", "別れたい"),
              concept("rent", "家賃が払えない", "家賃滞納", "家賃"),
              concept("line", "LINE相談", "SNS相談", "チャット相談"),
              concept("depression", "うつ", "うつ病", "気分の落ち込み"),
              new Dictionary.Concept("violence", List.of("DV", "殴られ", "なぐられ", "夫の暴力"), true, true),
              new Dictionary.Concept("suicide", List.of("死にたい", "しにたい", "自殺"), true, false),
              new Dictionary.Concept("pregnancy", List.of("妊娠", "にんしん", "思いがけない妊娠"), false, true)),
          List.of(
              new Dictionary.Attribute("anonymous", List.of("匿名", "名前を言わず", "名乗らず")),
              new Dictionary.Attribute("night", List.of("夜間", "夜", "深夜")),
              new Dictionary.Attribute("weekend", List.of("土日", "週末")),
              new Dictionary.Attribute("free", List.of("無料", "ただ", "お金がかからない"))),
          List.of(
              new Dictionary.Place("東京都", "とうきょうと"),
              new Dictionary.Place("京都府", "きょうとふ"),
              new Dictionary.Place("京都市", "きょうとし"),
              new Dictionary.Place("兵庫県", "ひょうごけん"),
              new Dictionary.Place("神戸市", "こうべし"),
              new Dictionary.Place("目黒区", "めぐろく"),
              new Dictionary.Place("津市", "つし"),
              new Dictionary.Place("光市", "ひかりし"),
              new Dictionary.Place("呉市", "くれし"),
              new Dictionary.Place("北区", "きたく"),
              new Dictionary.Place("中央区", "ちゅうおうく"),
              new Dictionary.Place("龍ケ崎市", "りゅうがさきし"),
              new Dictionary.Place("福島県", "ふくしまけん"),
              new Dictionary.Place("北海道", "ほっかいどう")));

  private Words() {}

  private static Dictionary.Concept concept(String id, String... forms) {
    return new Dictionary.Concept(id, List.of(forms), false, false);
  }
}
