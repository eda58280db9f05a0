package dev.michishirube.site;

import static dev.michishirube.site.Records.article;
import static dev.michishirube.site.Records.center;
import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A secret address reaches no output, and no message about it tells what it is. */
class SecretTest {
  private static final TestSite SITE =
      site("base")
          .with(
              "content/centers/shelter.yaml",
              center(
                  "shelter-x",
                  """
                  kind: dv_center
                  name: 見本の相談室
                  at_risk_topic: true
                  location:
                    visibility: secret
                    postal_code: 153-9999
                    address: 東京都目黒区上目黒九丁目87番65号
                    building: メゾン・ド・ヒナタ3階
                    latitude: 35.987654
                    longitude: 139.123456
                  """));

  @Test
  void aSecretAddressIsInNoFile() {
    SITE.build().hasNowhere("上目黒", "153-9999", "ヒナタ", "35.98", "139.12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "場所は上目黒9-87-65です。",
        "場所は**上目黒**９丁目８７番です。",
        "[地図](https://map.example/?q=%E4%B8%8A%E7%9B%AE%E9%BB%929-87-65)",
        "〒1539999 までお送りください。",
        "目じるしは「メゾン ド ヒナタ」です。",
        "| 町 | 番地 |\n|---|---|\n| 上目黒 | 九の八七の六五 |",
        "[地図](https://map.example/@35.98765,139.12345)",
      })
  void anArticleThatTellsItStopsTheBuild(String text) {
    BuiltSite built =
        SITE.with(
                "content/articles/way.md",
                article("title: 行き方\nkind: explainer\ntopics: [hikikomori]\n", text))
            .fail();
    built.findings().anyMatch(line -> line.contains("error [output.secret."));
    // A page that lists articles shows their first words: it is told of, too.
    assertThat(built.told())
        .filteredOn(line -> line.contains("[output.secret."))
        .anyMatch(line -> line.startsWith("content/articles/way.md"))
        .allSatisfy(line -> assertThat(line).contains("shelter-x", "〔非公開〕"));
    assertThat(String.join("\n", built.told()))
        .doesNotContain("上目黒", "87", "9999", "ヒナタ", "35.98", "139.12");
  }
}
