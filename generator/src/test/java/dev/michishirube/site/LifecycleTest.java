package dev.michishirube.site;

import static dev.michishirube.site.Records.article;
import static dev.michishirube.site.Records.center;
import static dev.michishirube.site.Records.everyDirective;
import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which records are there, and what of a record that is no longer open. */
class LifecycleTest {
  private static final String WAYS =
      """
      name: むかしの窓口
      department: 旧相談課
      channels:
        - {type: phone, number: "0120-150-873", hours: "Mo-Fr 09:00-12:34; PH off"}
        - {type: fax, number: "03-3546-5303"}
        - {type: email, address: old-desk@example.jp}
        - {type: web_form, url: "https://form.example.jp/old"}
        - {type: in_person, place: 旧会館の三階}
        - type: phone
          number: "#8008"
          routed: nearest
          by_area: {"131105": {number: "03-5114-8826", available: yes}}
      location: {visibility: public, address: 目黒区旧町9-9-9, building: 旧会館, access: 旧駅から徒歩5分}
      events: [{id: old-meeting, name: 旧つどい, venue: 旧会館二階, occurrences: [{date: 2026-12-10}]}]
      """;

  private static TestSite siteWithWays(String status) {
    return site("base")
        .with("content/centers/tokyo/old.yaml", center("old", status + WAYS))
        .with("content/articles/guide.md", article("", everyDirective("old")));
  }

  @Test
  void anActiveRecordShowsItsWaysOfContact() {
    BuiltPage page = siteWithWays("").build().page("/centers/old/");
    page.links()
        .contains(
            "tel:0120150873",
            "tel:%238008",
            "mailto:old-desk@example.jp",
            "https://form.example.jp/old");
    page.main().contains("目黒区旧町9-9-9", "03-3546-5303", "旧会館の三階", "旧会館二階", "旧相談課");
  }

  @ParameterizedTest
  @CsvSource({
    "ended, この窓口は終わりました",
    "suspended, 休止しています",
    "planned, これから始まります",
    "temporarily_closed, いまは閉まっています"
  })
  void aRecordThatIsNotActiveKeepsItsPageAndShowsNoWayToContactItAnywhere(
      String status, String words) {
    BuiltSite built =
        siteWithWays(
                """
                status: %s
                status_note: 新しい窓口に移りました。
                successor: [meguro-dial]
                """
                    .formatted(status))
            .build();

    BuiltPage page = built.page("/centers/old/");
    page.main().contains(words, "新しい窓口に移りました。", "いまは、こちらへ", "目黒の相談専用ダイヤル");
    page.links().contains("/centers/meguro-dial/");
    built.page("/areas/tokyo/meguro-ku/").main().contains("むかしの窓口", words);
    built.page("/articles/guide/").main().contains(words);
    built
        .hasNowhere(
            "0120-150-873",
            "0120150873",
            "03-3546-5303",
            "#8008",
            "%238008",
            "03-5114-8826",
            "old-desk@")
        .hasNowhere("form.example.jp", "旧町9-9-9", "旧会館", "旧駅", "旧つどい", "12:34");
  }

  @Test
  void aListInAnArticleLeavesOutWhatIsNotActive() {
    BuiltSite built =
        siteWithWays("status: ended\n")
            .with("content/articles/guide.md", article("", "{{list area=131105}}"))
            .build();
    built.page("/articles/guide/").main().contains("目黒の相談専用ダイヤル").doesNotContain("むかしの窓口");
  }

  @Test
  void aDraftIsNowhere() {
    BuiltSite built = siteWithWays("draft: true\n").build();
    built.hasNoPage("/centers/old/").hasNowhere("むかしの窓口", "0120-150-873");
    built.page("/articles/guide/").main().contains("この窓口は、いまはのせていません。");
  }

  @Test
  void aRecordLeadsToNoDraft() {
    BuiltSite built =
        site("base")
            .with("content/centers/a.yaml", center("secret-plan", "name: 秘密の計画\ndraft: true\n"))
            .with(
                "content/centers/b.yaml",
                center("open", "refers_to: [secret-plan]\nif_no_answer: [secret-plan]\n"))
            .build();
    built.hasPage("/centers/open/").hasNowhere("秘密の計画", "secret-plan");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-30, false",
    "2026-12-01, true",
    "2026-12-31, true",
    "2027-01-01, false",
  })
  void aRecordIsThereOnItsPublicDays(String today, boolean there) {
    BuiltSite built =
        site("base")
            .with(
                "content/centers/a.yaml",
                center("winter", "name: 冬の窓口\npublic_from: 2026-12-01\npublic_until: 2026-12-31\n"))
            .today(today)
            .build();
    assertThat(built.files().containsKey("centers/winter/index.html")).isEqualTo(there);
    assertThat(built.filesWith("冬の窓口").isEmpty()).isEqualTo(!there);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-30, true", "2026-12-01, false"})
  void aMonthAsTheLastDayMeansItsEnd(String today, boolean there) {
    BuiltSite built =
        site("base")
            .with("content/centers/a.yaml", center("autumn", "public_until: 2026-11\n"))
            .today(today)
            .build();
    assertThat(built.files().containsKey("centers/autumn/index.html")).isEqualTo(there);
  }

  @ParameterizedTest
  @CsvSource({
    "published: 2026-11-23, false",
    "published: 2026-11-22, true",
    "expires: 2026-11-22, true",
    "expires: 2026-11-21, false",
    "draft: true, false"
  })
  void anArticleIsThereFromItsFirstDayToItsLast(String line, boolean there) {
    BuiltSite built =
        site("base")
            .with("content/articles/late.md", article("title: 期間のある読みもの\n" + line, "本文です。"))
            .build();
    assertThat(built.files().containsKey("articles/late/index.html")).isEqualTo(there);
    assertThat(built.filesWith("期間のある読みもの").isEmpty()).isEqualTo(!there);
  }

  @Test
  void aRemovedRecordIsGoneFromEveryPage() {
    BuiltSite built = site("base").without("content/centers/tokyo/tokyo-pref.yaml").build();
    built.hasNoPage("/centers/tokyo-pref/").hasNowhere("都の相談センター", "03-5211-4126");
  }
}
