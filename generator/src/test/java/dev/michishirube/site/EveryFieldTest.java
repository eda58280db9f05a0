package dev.michishirube.site;

import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.browser.NuValidator;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A site that uses every field that pages show, in two languages. */
class EveryFieldTest {
  private static final BuiltSite FULL = site("full").build();

  @Test
  @Tag("slow")
  void theHtmlCheckerHasNothingToSay() {
    Map<String, byte[]> pages = new TreeMap<>();
    // The checker takes every inline style sheet for refused, even one named by its hash.
    FULL.pages().stream()
        .filter(page -> !page.path().equals("404.html"))
        .filter(page -> !page.path().endsWith("now/index.html"))
        .forEach(
            page ->
                pages.put(
                    page.path(), FULL.files().get(page.path()).getBytes(StandardCharsets.UTF_8)));
    assertThat(new NuValidator().check(pages)).isEmpty();
  }

  @Test
  void everyFieldIsOnThePageOfTheRecord() {
    FULL.page("/centers/full-desk/")
        .main()
        .contains("いまの名前", "ほかの呼び名", "この窓口の補足です。", "いまの課", "三番窓口", "東京都（千代田区を除く）")
        .contains("15歳から", "64歳まで", "対象の補足です。", "相談の補足です。", "訪問", "呼び名（ニックネーム）")
        .contains("聞かれること", "話を聞いてもらうだけ", "はじめに話します。", "秘密は守ります。", "相談のきまり")
        .contains("記録は残ります。", "代表", "内線 12", "16:30", "深夜は緊急優先です。", "予約が必要です", "前日まで")
        .contains("この番号は変わりました", "すぐ", "名前を聞きます。", "混みます。", "画面を消して", "本館", "相談係")
        .contains("つどい", "13:30〜16:30", "月2回", "別館", "予約なしで", "静かな場所", "お茶", "集まりの補足です。")
        .contains("〒153-8573", "駅から徒歩5分", "車いす", "手話", "相談員", "2人以上", "120件", "電話 100")
        .contains("時間は確認してください。", "相談の案内", "CC BY 4.0", "福祉総合課が確認しました")
        .contains("2026年7月（令和8年7月）ごろ")
        .doesNotContain("むかしの名前", "0836-43-7440", "03-5211-4126", "目黒の時間");
  }
}
