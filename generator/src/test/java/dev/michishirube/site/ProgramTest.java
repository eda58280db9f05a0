package dev.michishirube.site;

import static dev.michishirube.site.Records.article;
import static dev.michishirube.site.TestSite.site;

import org.junit.jupiter.api.Test;

/** An amount holds for one fiscal year, April to March. */
class ProgramTest {
  private static final String PROGRAM =
      """
      id: allowance
      name: 児童の手当
      kind: allowance
      for: 子どもを育てている人
      gives: 毎月の手当
      amounts:
        - {text: 月額一万円, fiscal_year: 2026}
        - {text: 月額九千円, fiscal_year: 2025}
      service_area: {scope: national}
      topics: [living]
      sources: [{publisher: こども家庭庁, url: "https://www.cfa.go.jp/"}]
      """;

  private static BuiltPage on(String today, String program) {
    return site("base")
        .with("content/programs/allowance.yaml", program)
        .with("content/articles/money.md", article("", "{{program allowance}}"))
        .today(today)
        .build()
        .page("/articles/money/");
  }

  @Test
  void theAmountOfThisFiscalYearIsShownWithItsYear() {
    on("2026-11-22", PROGRAM).fact("金額").containsExactly("2026年度（令和8年度）：月額一万円");
  }

  @Test
  void itIsStillShownOnTheLastDayOfTheYear() {
    on("2027-03-31", PROGRAM).main().contains("月額一万円").doesNotContain("月額九千円");
  }

  @Test
  void anAmountWhoseYearHasPassedIsHiddenBehindASentence() {
    on("2027-04-01", PROGRAM)
        .main()
        .contains("児童の手当", "金額は年度で変わります。窓口で確認")
        .doesNotContain("月額一万円", "月額九千円");
  }

  @Test
  void aProgrammeThatHasEndedSaysSo() {
    on("2026-11-22", PROGRAM + "status: ended\n")
        .main()
        .contains("この制度は、いまは使えません。")
        .doesNotContain("月額一万円");
  }
}
