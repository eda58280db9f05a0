package dev.michishirube.render.sheet.form;

import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.model.leaflet.Form;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a report says on paper. */
class ReportFormTest {
  private static final String REPORT =
      """
      id: house
      program_name: 居場所づくり
      organizations: [{org: 山の会, role: host}]
      period: {from: 2022-04-01, to: 2023-03-31}
      results:
        - label: 相談
          actual: 30
          unit: 件
          parts: [{label: 電話, value: 20}, {label: 面接, value: 10}]
        - {label: 訪問, target: 45, actual: 43, unit: 回}
      background: 会う場所がありませんでした。
      effects: [会えました。, 話せました。]
      lessons: [知らせます。]
      sources: [{publisher: 山の会, document: 実施報告}]
      """;

  private static List<String> text(String report) {
    SheetDesk desk = SheetDesk.of(site("base").with("content/reports/house.yaml", report));
    return SheetText.of(desk.sheet(Form.REPORT, desk.report("house")));
  }

  @Test
  void numbersComeFirstThenWhatTheyMean() {
    assertThat(text(REPORT))
        .containsExactly(
            "事業の報告",
            "居場所づくり",
            "これは、終わった期間の報告です。いまの連絡先は、のせていません。",
            "期間",
            "2022年4月1日（令和4年4月1日）から2023年3月31日（令和5年3月31日）まで",
            "かかわる団体",
            "主催：山の会",
            "目標と実績",
            "項目",
            "目標",
            "実績",
            "相談",
            "記載なし",
            "30件",
            "　うち 電話",
            "20件",
            "　うち 面接",
            "10件",
            "訪問",
            "45回",
            "43回",
            "相談のうちわけ2つを足すと、合計の30件と合います。",
            "相談",
            "「相談」の数字を棒の長さで表した図",
            "電話 20件",
            "面接 10件",
            "訪問",
            "「訪問」の数字を棒の長さで表した図",
            "目標 45回",
            "実績 43回",
            "棒の長さは、項目ごとに長いほうを端までとしています。項目どうしの長さは、くらべられません。",
            "始めたわけ",
            "会う場所がありませんでした。",
            "よかったこと",
            "会えました。",
            "話せました。",
            "これからの課題",
            "知らせます。",
            "出典：山の会「実施報告」");
  }

  @Test
  void aWholeOfAboutSoMuchIsNotSaidToAddUp() {
    assertThat(text(REPORT.replace("actual: 30", "actual: 30\n    qualifier: [approx]")))
        .noneMatch(line -> line.contains("足すと"));
  }
}
