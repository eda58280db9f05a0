package dev.michishirube.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.check.Content;
import dev.michishirube.check.ReadContent;
import dev.michishirube.check.ReferenceData;
import dev.michishirube.model.Correction;
import dev.michishirube.model.Site;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a rule forbids in a list of corrections does not reach a page even without that rule. */
class ShownCorrectionsTest {
  private static final String SITE =
      """
      title: みちしるべ
      neutral_title: 地域の案内
      publisher: 目黒区
      scope: national
      exit_url: https://www.jma.go.jp/
      """;
  private static final String TOPICS =
      "- {id: hikikomori, name: ひきこもり, name_kana: ひきこもり, plain: 相談です。}\n";

  private static String shown(String record) {
    Content content =
        ReadContent.of(
                Map.of(
                    "site.yaml",
                    SITE,
                    "vocabulary/topics.yaml",
                    TOPICS,
                    "centers/a.yaml",
                    ReadContent.CENTER + record,
                    "corrections.yaml",
                    "{date: 2026-05-01, record: meguro-dial, was: 木曜日, now: 水曜日}\n"))
            .content();
    Site site =
        new Site(
            SiteAssembly.records(content, null),
            content.gazetteer(),
            LocalDate.of(2026, 11, 22),
            ReferenceData.holidays());
    return String.join(",", site.records().corrections().stream().map(Correction::now).toList());
  }

  @Test
  void aRecordThatMayBeNamedIsShown() {
    assertThat(shown("")).isEqualTo("水曜日");
  }

  @Test
  void anAtRiskRecordIsNot() {
    assertThat(shown("at_risk_topic: true\nlocation: {visibility: on_contact}\n")).isEmpty();
  }

  @Test
  void aDraftIsNot() {
    assertThat(shown("draft: true\n")).isEmpty();
  }
}
