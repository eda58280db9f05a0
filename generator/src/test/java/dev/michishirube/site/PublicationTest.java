package dev.michishirube.site;

import static dev.michishirube.site.Records.center;
import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A sample says on every page that it is one; a guide that is live has been confirmed. */
class PublicationTest {
  private static final String NOTICE = "これは見本です。番号は確認していません。危険なときは110・119。相談先は公式の案内へ";

  private static final TestSite LIVE =
      site("base")
          .config(
              """
              publication: live
              scope: {scope: municipality, codes: ["131105"]}
              """)
          .replacing(
              "content/centers/tokyo/meguro-dial.yaml",
              "as_of: 2026-07",
              "as_of: 2026-07\nassured: {date: 2026-10-05, by: 福祉総合課, method: phone}");

  @Test
  void theFirstThingOnEveryPageOfASampleIsThatItIsOne() {
    BuiltSite built = site("base").build();
    assertThat(built.pages())
        .isNotEmpty()
        .allSatisfy(
            page -> {
              assertThat(page.first().text()).isEqualTo(NOTICE);
              page.all("meta[name=robots]", "content").containsExactly("noindex");
            });
    built.file("_headers").contains("X-Robots-Tag: noindex");
  }

  @Test
  void theNoticeIsPrinted() {
    String css =
        site("base").build().files().entrySet().stream()
            .filter(f -> f.getKey().endsWith(".css"))
            .findFirst()
            .orElseThrow()
            .getValue();
    String print = css.substring(css.indexOf("@media print"));
    assertThat(print).doesNotContainPattern("\\.sample[^{]*\\{[^}]*display: *none");
  }

  @Test
  void aLiveGuideHasNeitherNoticeNorNoindex() {
    BuiltSite built = LIVE.build();
    built.hasNowhere("これは見本です", "noindex");
  }

  @Test
  void aLiveGuideTellsHowARecordWasConfirmed() {
    LIVE.build()
        .page("/centers/meguro-dial/")
        .main()
        .contains("2026年10月5日（令和8年10月5日）に福祉総合課が確認しました（方法：電話）。")
        .doesNotContain("他機関の公表資料による");
  }

  @Test
  void otherRecordsOfALiveGuideAreMarkedWithTheMonthOfTheirSource() {
    LIVE.build().page("/centers/tokyo-pref/").main().contains("他機関の公表資料による（2026年7月（令和8年7月））");
  }

  @Test
  void withoutADayOfTheRecordThatOfItsNewestSourceIsTold() {
    String sources =
        """
        service_area: {scope: prefecture, codes: ["150002"]}
        sources:
          - {publisher: 新潟県, url: "https://www.pref.niigata.lg.jp/", date: 2025-03-09}
          - {publisher: 新潟県, url: "https://www.pref.niigata.lg.jp/b", date: 2026-05-20}
          - {publisher: 新潟県, url: "https://www.pref.niigata.lg.jp/c"}
        """;
    LIVE.with("content/centers/n.yaml", center("n", sources))
        .build()
        .page("/centers/n/")
        .main()
        .contains("他機関の公表資料による（2026年5月（令和8年5月））");
  }

  @Test
  void aLiveGuideNeedsItsOwnRecordsConfirmed() {
    site("base").config("publication: live").fail().findings().anyMatch(l -> l.contains("assured"));
  }

  @Test
  void aPersonsNameIsShownOnlyWhereTheWriterSaysSo() {
    String by = "assured: {date: 2026-10-05, by: 山田花子, method: phone%s}\n";
    BuiltSite built =
        site("base")
            .with("content/centers/a.yaml", center("a", by.formatted(", show_name: true")))
            .build();
    built.page("/centers/a/").main().contains("山田花子が確認しました");
    BuiltSite silent =
        site("base").with("content/centers/a.yaml", center("a", by.formatted(""))).build();
    silent.hasNowhere("山田花子");
    silent.page("/centers/a/").main().contains("に確認しました（方法：電話）");
  }
}
