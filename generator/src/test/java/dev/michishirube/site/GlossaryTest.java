package dev.michishirube.site;

import static dev.michishirube.site.Records.article;
import static dev.michishirube.site.TestSite.site;

import org.junit.jupiter.api.Test;

/** Words that are explained, and the ways from articles to them. */
class GlossaryTest {
  private static final String WORDS =
      """
      - {id: peer, name: ピアサポート, name_kana: ぴあさぽーと, plain: 同じ経験の人と話します。}
      - {id: peer-person, name: ピアサポーター, name_kana: ぴあさぽーたー, plain: 話を聞く人です。, parent: peer}
      - {id: meeting, name: 支援会議, name_kana: しえんかいぎ, plain: 話し合いです。, forms: [ケース会議]}
      - {id: place, name: 居場所, name_kana: いばしょ, plain: すごせる場所です。}
      - {id: flee, name: 保護命令, name_kana: ほごめいれい, plain: 裁判所の命令です。, at_risk: true}
      """;

  private static TestSite with(String body) {
    return site("base")
        .with("content/vocabulary/glossary.yaml", WORDS)
        .with("content/articles/words.md", article("title: 言葉\ntopics: [living]\n", body));
  }

  @Test
  void wordsStandInTheOrderOfTheirReadings() {
    BuiltPage page = with("本文です。").build().page("/glossary/");
    page.all("dl.glossary dt")
        .containsExactly("居場所 よみ：いばしょ", "支援会議 よみ：しえんかいぎ", "ピアサポーター", "ピアサポート", "保護命令 よみ：ほごめいれい");
    page.all("h2").containsExactly("あ行", "さ行", "は行");
    page.main().contains("ほかの言い方：ケース会議");
    page.links().contains("#peer", "#peer-person");
  }

  @Test
  void theAddressOfAnAtRiskWordTellsNothing() {
    BuiltSite built = with("保護命令があります。").build();
    built.page("/glossary/").html().doesNotContain("\"flee\"", "#flee");
    built.page("/articles/words/").html().doesNotContain("#flee").contains(">保護命令</a>");
  }

  @Test
  void theFirstUseOfAWordLeadsToItsMeaning() {
    BuiltPage page = with("ピアサポートと支援会議です。ピアサポートは、ケース会議ではありません。").build().page("/articles/words/");
    page.all(".prose a.term").containsExactly("ピアサポート", "支援会議");
    page.links().contains("/glossary/#peer", "/glossary/#meeting");
  }

  @Test
  void aWordInsideOfALongerOneIsNotMeant() {
    BuiltPage page = with("ピアサポートセンター、支援会議室、全支援会議、ピアサポーターです。").build().page("/articles/words/");
    page.all(".prose a.term").containsExactly("ピアサポーター");
  }

  @Test
  void headingsLinksCodeAndQuotationsStayAsTheyAre() {
    String body =
        """
        ## 居場所とは

        [居場所の話](/areas/)と`居場所`です。

        | 居場所 | 数 |
        |---|---|
        | ほか | 3 |

        > 居場所を設ける。
        > {source="法律" verbatim}
        """;
    with(body).build().page("/articles/words/").hasNo(".prose a.term");
  }

  @Test
  void theDirectiveTellsTheMeaningOnce() {
    BuiltPage page =
        with("{{term place}}は大切です。{{term place}}へ行きます。居場所です。").build().page("/articles/words/");
    page.the(".prose p").isEqualTo("居場所（すごせる場所です。）は大切です。居場所へ行きます。居場所です。");
    page.links().containsOnlyOnce("/glossary/#place");
  }

  @Test
  void articlesAreListedByKindAndByTopic() {
    BuiltPage page = with("はじめの文です。").build().page("/articles/");
    page.main().contains("はじめの文です。", "困りごとの分野からさがす", "お金と暮らし");
    page.links().contains("/articles/words/", "/glossary/", "/topics/living/");
  }

  @Test
  void aSiteWithoutWordsSaysSo() {
    site("base").build().page("/glossary/").main().contains("まだありません");
  }
}
