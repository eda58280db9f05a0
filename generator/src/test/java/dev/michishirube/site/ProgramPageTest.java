package dev.michishirube.site;

import static dev.michishirube.site.Records.article;
import static dev.michishirube.site.Records.center;
import static dev.michishirube.site.TestSite.site;

import dev.michishirube.model.ShortCode;
import org.junit.jupiter.api.Test;

/** The page of a programme says whom it is for, what it gives, and where and how to apply. */
class ProgramPageTest {
  private static final String HIDDEN = "/programs/" + ShortCode.of("keep-secret") + "/";

  private static final String LOAN =
      """
      id: loan
      name: 暮らしの貸付
      former_names: [むかしの貸付]
      kind: loan
      law: 貸付のきまり
      for: 暮らしに困っている人
      gives: 借りられるお金
      not_with: [allowance, ほかの貸付]
      how: 相談してから申し込みます
      papers: [申請書, 通帳]
      deadline: 月末まで
      paid_months: ["4", 10月]
      apply_at: [meguro-dial, desk]
      apply_to: 区役所
      service_area: {scope: national}
      topics: [living, hikikomori]
      official_url: https://www.mhlw.go.jp/loan
      note: 返すお金です。
      period: {from: 2020-04-01}
      sources: [{publisher: 厚生労働省, url: "https://www.mhlw.go.jp/"}]
      """;

  private static final String ALLOWANCE =
      """
      id: allowance
      name: 児童の手当
      kind: allowance
      for: 子どもを育てている人
      gives: 毎月の手当
      amounts: [{text: 月額一万円, fiscal_year: 2026}]
      service_area: {scope: national}
      topics: [living]
      sources: [{publisher: こども家庭庁, url: "https://www.cfa.go.jp/"}]
      """;

  private static final String SECRET =
      """
      id: keep-secret
      name: 住所を知らせない手続き
      kind: service
      for: 住所をさがされるおそれのある人
      gives: 住所を知ることを制限します
      service_area: {scope: national}
      topics: [dv]
      sources: [{publisher: 総務省, url: "https://www.soumu.go.jp/"}]
      """;

  private static TestSite base() {
    return site("base")
        .with("content/programs/loan.yaml", LOAN)
        .with("content/programs/allowance.yaml", ALLOWANCE)
        .with("content/programs/secret.yaml", SECRET)
        .with("content/centers/desk.yaml", center("desk", "name: 貸付の窓口\n"))
        .baseUrl("https://example.jp/guide/");
  }

  private static final BuiltSite BUILT = base().build();

  @Test
  void everyFieldIsSaid() {
    BuiltPage page = BUILT.page("/programs/loan/");
    page.the("h1").isEqualTo("暮らしの貸付");
    page.fact("対象").containsExactly("暮らしに困っている人");
    page.fact("内容").containsExactly("借りられるお金");
    page.fact("締め切り").containsExactly("月末まで");
    page.fact("支払われる月").containsExactly("4月・10月");
    page.fact("もとになる決まり").containsExactly("貸付のきまり");
    page.fact("期間").containsExactly("2020年4月1日（令和2年4月1日）から");
    page.main()
        .contains("相談してから申し込みます", "申し込む先：区役所", "申請書", "通帳", "貸付の窓口", "ほかの貸付", "返すお金です。")
        .contains("厚生労働省", "金額は年度で変わります。窓口で確認してください。");
    page.links()
        .contains("/programs/allowance/", "/centers/desk/", "/topics/living/")
        .contains("https://www.mhlw.go.jp/loan");
  }

  @Test
  void aFormerNameIsNotShown() {
    BUILT.hasNowhere("むかしの貸付");
  }

  @Test
  void anAmountStandsWithItsFiscalYear() {
    BUILT.page("/programs/allowance/").fact("金額").containsExactly("2026年度（令和8年度）：月額一万円");
  }

  @Test
  void whereNoAmountCanBeNobodyIsToldToAskForIt() {
    BUILT.page(HIDDEN).main().contains("住所を知らせない手続き").doesNotContain("金額");
  }

  @Test
  void theIndexHasThemByKindAndByTopic() {
    BuiltPage index = BUILT.page("/programs/");
    index.all("h3").startsWith("手当", "貸付（あとで返すお金）", "サービス").contains("お金と暮らし");
    index.links().contains("/programs/loan/", "/programs/allowance/", HIDDEN);
  }

  @Test
  void aTopicLeadsToItsProgrammes() {
    BUILT.page("/topics/living/").links().contains("/programs/loan/", "/programs/allowance/");
    BUILT.page("/topics/hikikomori/").links().contains("/programs/loan/");
  }

  @Test
  void onAnAtRiskTopicAddressAndMetadataTellNothing() {
    BUILT.page(HIDDEN).the("title").isEqualTo("くらしの案内");
    BUILT.page(HIDDEN).has(".exit").hasNo("meta[name=description]").hasNo("link[rel=canonical]");
    BUILT.hasNowhere("keep-secret");
    BUILT.file("sitemap.xml").contains("/programs/loan/").doesNotContain(HIDDEN);
  }

  @Test
  void whatHasEndedSaysSoFirstAndTellsNoWayToApply() {
    BuiltPage page =
        base()
            .replacing("content/programs/loan.yaml", "from: 2020-04-01", "to: 2026-03-31")
            .build()
            .page("/programs/loan/");
    page.the(".notice").startsWith("この制度は、いまは使えません。");
    page.main().doesNotContain("相談してから", "区役所", "申請書", "貸付の窓口", "金額は年度で");
    page.links().contains("/topics/living/");
  }

  @Test
  void anArticleShowsHowToApplyAndLeadsToThePage() {
    BuiltPage page =
        base()
            .with("content/articles/money.md", article("", "{{program loan}}"))
            .build()
            .page("/articles/money/");
    page.fact("申し込み方").containsExactly("相談してから申し込みます");
    page.fact("申し込む先").containsExactly("区役所");
    page.fact("補足").containsExactly("返すお金です。");
    page.links().contains("/programs/loan/");
    page.main().doesNotContain("むかしの貸付");
  }
}
