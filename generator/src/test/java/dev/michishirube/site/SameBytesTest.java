package dev.michishirube.site;

import static dev.michishirube.site.Records.article;
import static dev.michishirube.site.Records.center;
import static dev.michishirube.site.Records.everyDirective;
import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same content gives the same bytes, and nothing but the content decides on them. */
@Isolated
class SameBytesTest {
  private static final TestSite SITE =
      site("base")
          .with(
              "content/centers/many.yaml",
              center(
                  "many",
                  """
                  name: 数と日付のある窓口
                  staff: [{role: 相談員, count: {value: 1234, qualifier: [at_least], unit: 人}}]
                  statistics: [{label: 相談, value: 12345.5, unit: 件, period: 2025}]
                  channels:
                    - {type: phone, number: "03-5722-9363", hours: "Mo-Fr 08:30-17:00; PH off"}
                    - {type: phone, number: [{value: "03-3546-5303", until: 2026-12-01}, {value: "03-5114-8826", from: 2026-12-02}]}
                  """))
          .with("content/articles/guide.md", article("", everyDirective("many")))
          .config("languages: [ja, en]\nbase_url: https://example.jp/");

  private static final Map<String, String> EXPECTED = SITE.build().files();

  @Test
  void twice() {
    assertThat(SITE.build().files()).isEqualTo(EXPECTED);
  }

  @Test
  void inAnotherFolder(@TempDir Path folder) {
    Path deep = folder.resolve("とても/deep folder/#1");
    SITE.buildIn(deep);
    assertThat(Folder.read(deep.resolve("site-output"))).isEqualTo(EXPECTED);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 16})
  void withAnyNumberOfJobs(int jobs) {
    assertThat(SITE.jobs(jobs).build().files()).isEqualTo(EXPECTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Kiritimati", "America/Los_Angeles", "Asia/Tokyo"})
  void inAnotherTimeZone(String zone) {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(SITE.build().files()).isEqualTo(EXPECTED);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai", "ja-JP-u-ca-japanese"})
  void inAnotherLocale(String locale) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      assertThat(SITE.build().files()).isEqualTo(EXPECTED);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void whateverWasBuiltThereBefore(@TempDir Path folder) {
    site("base")
        .with("content/centers/gone.yaml", center("gone", "name: なくなる窓口\n"))
        .buildIn(folder);
    assertThat(Folder.read(folder.resolve("site-output"))).containsKey("centers/gone/index.html");
    SITE.buildIn(folder);
    assertThat(Folder.read(folder.resolve("site-output"))).isEqualTo(EXPECTED);
    assertThat(folder.resolve("site-output/centers/gone")).doesNotExist();
  }

  @Test
  void onlyTheDayChangesWhatIsBuiltOnAnotherDay() {
    Map<String, String> tomorrow = SITE.today("2026-11-23").build().files();
    assertThat(tomorrow.keySet()).isEqualTo(EXPECTED.keySet());
    assertThat(tomorrow.get("feed.xml")).isEqualTo(EXPECTED.get("feed.xml"));
  }
}
