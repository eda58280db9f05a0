package dev.michishirube.site;

import static dev.michishirube.site.Records.center;
import static dev.michishirube.site.TestSite.site;

import org.junit.jupiter.api.Test;

/** What the guide says of itself: its rules, its mistakes, what it does with readers' data. */
class PublisherPagesTest {
  private static final String POLICIES =
      "policies: [{title: 載せる基準, text: [公の窓口だけです。, お金は受け取りません。]},"
          + " {title: サーバーの記録, text: 90日で消します。, page: privacy},"
          + " {title: 直し方, text: 電話で確かめます。, page: corrections}]";

  @Test
  void eachPolicyStandsOnItsPage() {
    BuiltSite built = site("base").config(POLICIES).build();
    built.page("/about/").all("h2").contains("載せる基準").doesNotContain("サーバーの記録", "直し方");
    built.page("/about/").all("p").contains("公の窓口だけです。", "お金は受け取りません。");
    built.page("/privacy/").all("h2").contains("サーバーの記録").doesNotContain("載せる基準");
    built.page("/corrections/").all("h2").contains("直し方").doesNotContain("載せる基準");
    built.page("/").all("footer a").contains("このガイドについて", "プライバシー", "訂正のお知らせ");
  }

  @Test
  void withoutACorrectionThePageSaysSoAndHowToReportOne() {
    BuiltSite built = site("base").config("contact: {phone: 03-3546-5303}").build();
    built.page("/corrections/").main().contains("いまのところ、お知らせする訂正はありません。", "03-3546-5303");
  }

  @Test
  void correctionsComeNewestFirstWithTheirPages() {
    BuiltSite built =
        site("base")
            .with(
                "content/corrections.yaml",
                """
                - {date: 2026-03-01, about: 表紙の言葉, was: 古い言葉, now: 新しい言葉}
                - {date: 2026-05-01, record: meguro-dial, was: 木曜日, now: 水曜日}
                - {date: 2026-04-01, article: first-call, was: 二つ, now: 三つ}
                - {date: 2099-01-01, about: まだ先のこと, was: い, now: ろ}
                """)
            .build();
    BuiltPage page = built.page("/corrections/");
    page.main()
        .containsSubsequence("2026年5月1日", "木曜日", "水曜日", "2026年4月1日", "2026年3月1日", "表紙の言葉")
        .doesNotContain("まだ先のこと", "いまのところ");
    page.links().contains("/centers/meguro-dial/", "/articles/first-call/");
  }

  @Test
  void anAtRiskRecordIsNeverNamedAmongTheCorrections() {
    String record =
        center("quiet", "name: しずかな窓口\nat_risk_topic: true\nlocation: {visibility: on_contact}\n");
    site("base")
        .with("content/centers/quiet.yaml", record)
        .with(
            "content/corrections.yaml", "- {date: 2026-05-01, record: quiet, was: 木曜日, now: 水曜日}\n")
        .fail()
        .findings()
        .anyMatch(finding -> finding.contains("correction.at-risk"));
  }

  @Test
  void correctionsOfRecordsThatAreNotShownStayAway() {
    BuiltSite built =
        site("base")
            .with("content/centers/hidden.yaml", center("hidden", "name: まだ出さない窓口\ndraft: true\n"))
            .with(
                "content/corrections.yaml",
                "- {date: 2026-05-01, record: hidden, was: 木曜日, now: 水曜日}\n")
            .build();
    built.page("/corrections/").main().contains("いまのところ").doesNotContain("木曜日");
  }
}
