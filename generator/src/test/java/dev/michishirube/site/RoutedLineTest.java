package dev.michishirube.site;

import static dev.michishirube.site.Records.center;
import static dev.michishirube.site.TestSite.site;

import org.junit.jupiter.api.Test;

/** A short number that connects to the nearest desk: another area's values are never shown. */
class RoutedLineTest {
  private static final BuiltSite BUILT =
      site("base")
          .with(
              "content/centers/line.yaml",
              center(
                  "line",
                  """
                  name: 近くの窓口につながる番号
                  service_area: {scope: national}
                  channels:
                    - type: phone
                      number: "188"
                      routed: nearest
                      by_area:
                        "131105": {hours: {text: 目黒だけの時間}, number: "03-5114-8826", available: yes}
                        "352039": {hours: {text: 山口だけの時間}, number: "0836-43-7440", available: yes}
                        "130001": {hours: {text: 東京だけの時間}}
                  """))
          .with("content/centers/y.yaml", Records.serving("y", "municipality", "山口の窓口", "352039"))
          .build();

  @Test
  void itsPageSaysThatTimesDifferByPlace() {
    BUILT
        .page("/centers/line/")
        .main()
        .contains("188", "かけた場所に近い窓口につながります")
        .doesNotContain("目黒だけ", "山口だけ", "東京だけ", "5114", "7440");
  }

  @Test
  void thePageOfAnAreaShowsItsOwnValuesAlone() {
    BUILT
        .page("/areas/tokyo/meguro-ku/")
        .main()
        .contains("目黒だけの時間", "03-5114-8826")
        .doesNotContain("山口だけ", "東京だけ", "7440");
    BUILT
        .page("/areas/tokyo/")
        .main()
        .contains("東京だけの時間")
        .doesNotContain("目黒だけ", "山口だけ", "5114", "7440");
  }

  @Test
  void elsewhereNoAreasValuesAreShown() {
    for (String address : new String[] {"/areas/osaka/", "/topics/hikikomori/", "/"}) {
      BUILT.page(address).main().doesNotContain("目黒だけ", "山口だけ", "東京だけ", "5114", "7440");
    }
  }

  @Test
  void whereNoAreaIsMeantHoursAreSaidToDiffer() {
    BUILT.page("/areas/osaka/").main().contains("188", "受付時間は、地域によって違います");
  }
}
