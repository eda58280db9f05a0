package dev.michishirube.site;

import static dev.michishirube.site.Records.article;
import static dev.michishirube.site.Records.center;
import static dev.michishirube.site.Records.everyDirective;
import static dev.michishirube.site.TestSite.site;

import org.junit.jupiter.api.Test;

/** What a record holds back is in no file; a reader is sent to the official page. */
class WithheldTest {
  private static final String SENTENCE = "番号は公式の案内で確認してください";

  private static final String WITHHELD =
      """
      name: 未確認の窓口
      channels:
        - type: phone
          number: [{value: "0120-150-873", until: 2026-12-01}, {value: "03-3546-5303", from: 2026-12-02}]
          extension: "4321"
          show: withheld
          withheld_reason: 公式ページで確認できていないため
          former_numbers: [{number: "03-5114-8826"}]
          routed: nearest
          by_area: {"131105": {number: "0836-43-7440"}}
        - {type: email, address: hidden@example.jp, show: withheld, withheld_reason: 未確認のため}
        - {type: web_form, url: "https://form.example.jp/", show: withheld, withheld_reason: 未確認のため}
      conflicts:
        - field: channels
          values: [{value: "098-941-2301", source: 古い資料}, {value: 土曜も開いている}]
          advice: 出典によって番号がちがいます。
      """;

  private static final BuiltSite BUILT =
      site("base")
          .with("content/centers/tokyo/held.yaml", center("held", WITHHELD))
          .with("content/articles/guide.md", article("", everyDirective("held")))
          .build();

  @Test
  void itsValuesAreInNoFile() {
    BUILT
        .hasNowhere(
            "0120-150-873", "0120150873", "03-3546-5303", "4321", "03-5114-8826", "0836-43-7440")
        .hasNowhere("hidden@example.jp", "form.example.jp");
  }

  @Test
  void valuesOnWhichSourcesDisagreeAreInNoFile() {
    BUILT.hasNowhere("098-941-2301", "土曜も開いている", "古い資料");
    BUILT.page("/centers/held/").main().contains("出典によって番号がちがいます。");
  }

  @Test
  void itsPageSaysWhyAndLeadsToTheOfficialPage() {
    BuiltPage page = BUILT.page("/centers/held/");
    page.main().contains(SENTENCE, "公式ページで確認できていないため");
    page.links().contains("https://www.city.meguro.tokyo.jp/");
  }

  @Test
  void listsSayTheSame() {
    for (String address : new String[] {"/areas/tokyo/meguro-ku/", "/articles/guide/"}) {
      BuiltPage page = BUILT.page(address);
      page.main().contains(SENTENCE);
      page.links().contains("https://www.city.meguro.tokyo.jp/");
    }
  }

  @Test
  void withoutAnOfficialPageTheOrganizationIsNamed() {
    BuiltSite built =
        site("base")
            .with(
                "content/centers/a.yaml",
                center(
                        "a",
                        """
                        organization: npo
                        channels: [{type: phone, number: "0120-150-873", show: withheld, withheld_reason: 未確認}]
                        """)
                    .replaceFirst("official_url.*\n", ""))
            .with(
                "content/organizations/npo.yaml",
                "id: npo\nkind: npo\nname: 支援の会\nurl: https://npo.example.jp/\n")
            .build();
    built.page("/centers/a/").links().contains("https://npo.example.jp/");
    built.page("/areas/tokyo/meguro-ku/").links().contains("https://npo.example.jp/");
  }

  @Test
  void withoutAnyOtherPageTheMunicipalityIsNamed() {
    BuiltSite built =
        site("base")
            .with(
                "content/centers/a.yaml",
                center(
                        "a",
                        """
                        service_area: {scope: municipality, codes: ["011002"]}
                        channels: [{type: phone, number: "0120-150-873", show: withheld, withheld_reason: 未確認}]
                        """)
                    .replaceFirst("official_url.*\n", ""))
            .build();
    built.page("/centers/a/").links().contains("https://www.city.sapporo.jp/");
  }

  @Test
  void aRecordWithoutChannelsLeadsToTheOfficialPage() {
    BuiltPage page =
        site("base")
            .with("content/centers/a.yaml", center("a", "channels: []\n"))
            .build()
            .page("/centers/a/");
    page.main().contains(SENTENCE);
    page.links().contains("https://www.city.meguro.tokyo.jp/");
  }
}
