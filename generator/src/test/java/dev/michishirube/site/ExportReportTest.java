package dev.michishirube.site;

import static dev.michishirube.site.Records.center;
import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of what structured data leaves out. */
class ExportReportTest {
  private static final String CHANNELS =
      """
      channels:
        - {type: phone, number: 03-3546-5303, hours: "Tu[4] 10:00-12:00; PH off"}
        - {type: chat, hours: "Mo-Fr 09:00-17:00; PH off"}
        - {type: fax, number: 03-3546-5304, hours: {text: 応相談}, show: withheld, withheld_reason: 非公開}
      """;

  private static final BuiltSite BUILT =
      site("base")
          .with("content/centers/desk.yaml", center("desk", CHANNELS))
          .with(
              "content/centers/risk.yaml",
              center("risk", "at_risk_topic: true\nlocation: {visibility: area_only}\n" + CHANNELS))
          .with(
              "content/centers/hidden.yaml",
              center("hidden", "location: {visibility: secret}\n" + CHANNELS))
          .with("content/centers/closed.yaml", center("closed", "status: suspended\n" + CHANNELS))
          .build();

  private static List<String> lines() {
    return BUILT.files().get("data/export-report.csv").lines().toList();
  }

  @Test
  void itSaysWhatIsLeftOutWhereAndWhy() {
    assertThat(lines())
        .startsWith("\uFEFF記録,場所,書き出していないこと,理由")
        .contains(
            "desk,channels/0 電話,毎週同じではない受付時間,schema.orgでは、第2火曜などを書けません。",
            "desk,channels/1 チャット,受付時間,電話番号・メールアドレス・公開の所在地がなく、時間を書くところがありません。")
        .noneMatch(line -> line.contains("channels/2"));
  }

  @Test
  void nothingOfRecordsAtRiskOrWithoutAPlaceThatMayBeTold() {
    assertThat(lines())
        .noneMatch(line -> line.startsWith("risk") || line.startsWith("hidden"))
        .noneMatch(line -> line.startsWith("closed"));
  }
}
