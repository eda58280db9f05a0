package dev.michishirube.site;

import static dev.michishirube.site.Records.center;
import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The 50音 index: search that works without script. */
class KanaIndexTest {
  private static final String READINGS = "相談: そうだん\n福祉: ふくし\n支援: しえん\n";

  private static TestSite with(String... centers) {
    TestSite site = site("base").with("content/vocabulary/readings.yaml", READINGS);
    for (int i = 0; i < centers.length; i++) {
      site = site.with("content/centers/n" + i + ".yaml", center("n" + i, centers[i]));
    }
    return site;
  }

  @Test
  void namesStandInTheOrderOfTheirReadings() {
    BuiltSite built =
        with("name: 福祉相談\n", "name: ぶるーむ\n", "name: 社会福祉法人ふえ\n", "name: 萬寿の家\nname_kana: ふじのいえ\n")
            .build();
    built
        .page("/index-kana/fu/")
        .all("ul.entries a")
        .containsExactly("社会福祉法人ふえ", "福井県", "福岡県", "福祉相談", "福島県", "萬寿の家", "ぶるーむ");
    built
        .page("/index-kana/")
        .links()
        .contains("/index-kana/fu/")
        .doesNotContain("/index-kana/nu/");
    built.hasNoPage("/index-kana/nu/");
  }

  @Test
  void whatIsNotARecordIsThereToo() {
    BuiltSite built =
        with("name: ゆめ\nalternate_names: [支援相談]\nformer_names: [しらかば]\n")
            .with(
                "content/vocabulary/glossary.yaml",
                "- {id: x, name: 守秘義務, name_kana: しゅひぎむ, plain: 秘密を守ることです。}\n")
            .build();
    built.page("/index-kana/shi/").main().contains("支援相談 → ゆめ", "守秘義務").doesNotContain("しらかば");
    built.page("/index-kana/to/").links().contains("/areas/tokyo/");
    built.page("/index-kana/hi/").links().contains("/topics/hikikomori/");
  }

  @Test
  void aNameThatNobodyCanReadForSureIsListedByPrefecture() {
    BuiltSite built =
        with(
                "name: 萬寿の家\n",
                "name: 奏\nservice_area: {scope: national}\nlocation: {visibility: secret}\n")
            .build();
    built.page("/index-kana/").links().contains("/index-kana/unread/");
    built.page("/index-kana/unread/").main().contains("奏").doesNotContain("萬寿の家");
    built.page("/index-kana/unread/tokyo/").links().contains("/centers/n0/");
  }

  @Test
  void aLongListIsSplitBySyllableThenByPlace() {
    String many =
        IntStream.rangeClosed(1, 130)
            .mapToObj(
                i -> {
                  String name = i <= 120 ? "ふくし" + i : "ふえ" + i;
                  String code = i % 2 == 0 ? "131105" : "272078";
                  String area = "{scope: municipality, codes: [\"%s\"]}".formatted(code);
                  return "- "
                      + center("m" + i, "name: %s\nservice_area: %s\n".formatted(name, area))
                          .indent(2)
                          .strip();
                })
            .collect(Collectors.joining("\n"));
    BuiltSite built = with().with("content/centers/many.yaml", many + "\n").build();
    built.page("/index-kana/fu/").main().contains("ふく 123件", "ふえ130").doesNotContain("ふくし1");
    built.hasNoPage("/index-kana/fu/e/");
    built.page("/index-kana/fu/ku/").main().contains("大阪府 60件", "ふくし2 ");
    BuiltPage osaka = built.page("/index-kana/fu/ku/osaka/");
    osaka.main().contains("ふくし1 ", "ふくし119").doesNotContain("ふくし2 ");
    osaka.all("nav.crumbs a").containsExactly("はじめ", "50音からさがす", "ふ", "ふく");
  }

  @Test
  void theAddressOfAnAtRiskRecordTellsNothingHereEither() {
    BuiltSite built =
        with("""
                name: 福祉支援
                at_risk_topic: true
                topics: [dv]
                location: {visibility: secret}
                """)
            .build();
    BuiltPage page = built.page("/index-kana/fu/");
    page.main().contains("福祉支援");
    page.html().doesNotContain("/n0/", "/dv/");
    assertThat(built.filesWith("centers/n0")).isEmpty();
  }

  @Test
  void anotherLanguageHasTheSameLists() {
    BuiltSite built = with("name: 福祉相談\n").config("languages: [ja, en]\n").build();
    built
        .page("/en/index-kana/fu/")
        .has("ul.entries a[lang=ja]")
        .the("h1")
        .isEqualTo("Beginning with “fu”");
    built.page("/en/index-kana/").links().contains("/en/index-kana/fu/");
  }
}
