package dev.michishirube.site;

import static dev.michishirube.site.TestSite.site;

import org.junit.jupiter.api.Test;

/** A report: the numbers of its source in tables, and the same as bars. */
class ReportPageTest {
  private static final String REPORT =
      """
      id: work-2025
      program_name: 見守りの事業
      organizations: [{org: meguro-city, role: host}, {org: 地域の会, role: contractor}]
      period: {from: 2025-04-01, to: 2026-03-31}
      budget:
        - {label: 総額, amount: 13383, unit: 千円}
        - {label: 交付金, amount: 3249, unit: 千円}
      results:
        - {label: 相談, actual: 2000, unit: 件, qualifier: [approx], parts: [{label: 電話, value: 1500}, {label: メール, value: 400}]}
        - {label: 訪問, target: 45, actual: 43, unit: 回, percent: 95.6}
        - {label: 配布, target: 800, target_unit: セット, actual: 527, unit: 人}
        - {label: 開催, actual: 8, unit: 回, qualifier: [at_least]}
      background: 相談が増えました。
      effects: [話せる人が増えました。]
      lessons: [もっと知らせます。]
      distributions: [{name: 配る会, times: 8, places: 区内8か所, items_given: [お米], partners: [町会], note: 無料でした。}]
      attachments: [チラシ]
      note: 日付の合わないものは載せていません。
      sources: [{publisher: 目黒区, document: 事業の報告書}]
      """;

  private static TestSite base() {
    return site("base").with("content/reports/r.yaml", REPORT);
  }

  private static final BuiltSite BUILT = base().build();
  private static final BuiltPage PAGE = BUILT.page("/reports/work-2025/");

  @Test
  void numbersArePrintedAsTheSourceHasThem() {
    PAGE.all("#budget-table td").containsExactly("13,383千円", "3,249千円");
    PAGE.all("#results-table tr")
        .containsExactly(
            "項目 目標 実績 達成率",
            "相談 記載なし 約2,000件 記載なし",
            "訪問 45回 43回 95.6%",
            "配布 800セット 527人 記載なし",
            "開催 記載なし 8回以上 記載なし");
    PAGE.all("h3").contains("相談：約2,000件", "配る会");
    PAGE.all("#parts-table-1 td").containsExactly("1,500件", "400件");
  }

  @Test
  void noSumIsInvented() {
    PAGE.main().doesNotContain("1,900").doesNotContain("16,632").doesNotContain("66%");
  }

  @Test
  void eachChartHasTheTableAsItsText() {
    PAGE.all("svg[role=img]", "aria-describedby")
        .containsExactly("budget-table", "results-table", "parts-table-1");
    PAGE.all("svg[role=img]", "aria-labelledby")
        .containsExactly("budget-chart", "results-chart", "parts-chart-1");
    PAGE.has("svg title#parts-chart-1").hasNo("[style]");
    PAGE.all("#parts-chart-1 ~ rect", "width").containsExactly("100.0%", "26.7%");
  }

  @Test
  void personsAreNotComparedWithSets() {
    PAGE.all("svg[aria-labelledby=results-chart] text").containsExactly("訪問", "目標 45回", "実績 43回");
  }

  @Test
  void theWordsOfTheReportAreThere() {
    PAGE.main()
        .contains("見守りの事業", "2025年4月1日（令和7年4月1日）から2026年3月31日（令和8年3月31日）まで")
        .contains("主催：目黒区", "委託先：地域の会", "相談が増えました。", "話せる人が増えました。")
        .contains("もっと知らせます。", "区内8か所", "お米", "町会", "無料でした。", "チラシ")
        .contains("日付の合わないもの", "事業の報告書", "終わった期間の報告");
    PAGE.fact("回数").containsExactly("8回");
  }

  @Test
  void theListLeadsToIt() {
    BUILT.page("/reports/").links().containsExactly("/reports/work-2025/");
    BUILT.page("/").all(".site-footer a", "href").contains("./reports/");
  }

  @Test
  void theRecordOfTheProgrammeLeadsToIt() {
    String desk = "name: 見守り\nalternate_names: [見守りの事業]\nstatus: ended\n";
    base()
        .with("content/centers/desk.yaml", Records.center("desk", desk))
        .build()
        .page("/centers/desk/")
        .links()
        .contains("/reports/work-2025/");
  }

  @Test
  void withoutAReportThereIsNoList() {
    site("base").build().hasNoPage("/reports/").hasNoPage("/programs/");
  }
}
