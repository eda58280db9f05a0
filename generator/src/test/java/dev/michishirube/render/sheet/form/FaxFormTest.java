package dev.michishirube.render.sheet.form;

import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.model.leaflet.Form;
import dev.michishirube.render.sheet.Sheet;
import dev.michishirube.site.Records;
import org.junit.jupiter.api.Test;

/** What the sheet says that one fills in and faxes. */
class FaxFormTest {
  private static final String FAX =
      """
      name: 青い窓口
      channels:
        - {type: phone, number: "03-5555-0101"}
        - {type: fax, number: "03-5555-0102"}
      """;

  private static Sheet sheet(String more) {
    SheetDesk desk =
        SheetDesk.of(site("base").with("content/centers/a.yaml", Records.center("a", FAX + more)));
    return desk.sheet(Form.FAX, desk.center("a"));
  }

  @Test
  void theNumberComesFirstThenBoxesThenLines() {
    Sheet sheet = sheet("");
    assertThat(sheet.title()).isEqualTo("青い窓口 FAXで相談する紙");
    assertThat(SheetText.of(sheet))
        .containsSubsequence(
            "FAXで相談する紙",
            "書けるところだけでかまいません。",
            "送り先（FAX番号）　青い窓口",
            "03-5555-0102",
            "困っていること（いくつでも）",
            "家族のこと",
            "そのほか_",
            "返事のしかた（番号や住所も書いてください）",
            "FAX_",
            "メール_",
            "手紙_",
            "会って話す_",
            "名前_",
            "返事をもらってよい日と時間_",
            "伝えたいこと",
            "ここに、ことばでも絵でも書いてください_____")
        .doesNotContain("03-5555-0101");
  }

  @Test
  void theNameIsAskedForAsTheRecordSays() {
    assertThat(SheetText.of(sheet("anonymity: nickname_ok\n"))).contains("呼び名（本名でなくてよい）_");
    assertThat(SheetText.of(sheet("anonymity: anonymous_ok\n"))).contains("呼び名（なくてもよい）_");
  }

  @Test
  void theTitleOfAnAtRiskSheetTellsNothing() {
    assertThat(sheet("at_risk_topic: true\nlocation: {visibility: on_contact}\n").title())
        .doesNotContain("青い窓口", "FAX");
  }
}
