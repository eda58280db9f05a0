package dev.michishirube.site;

import static dev.michishirube.site.Records.center;
import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where pages carry the code of hours for their script, and where there is nothing to compute. */
class HoursCodeTest {
  private static final String CODED = "[data-hours]";

  private static final BuiltSite BUILT =
      site("base")
          .with(
              "content/centers/desk.yaml",
              center(
                  "desk",
                  """
                  channels:
                    - {type: phone, number: 03-3546-5303, hours: "Mo-Fr 09:00-17:00; PH off"}
                    - {type: email, address: desk@example.jp, hours: always}
                    - {type: fax, number: 03-3546-5304, hours: {text: 応相談, certainty: approximate}}
                    - {type: postal, hours: "Sa 09:00-10:00; PH off", show: withheld, withheld_reason: 非公開}
                  """))
          .with(
              "content/centers/line.yaml",
              center(
                  "line",
                  """
                  service_area: {scope: national}
                  channels:
                    - type: phone
                      number: "188"
                      routed: nearest
                      hours: "Mo-Fr 08:00-20:00; PH off"
                      by_area: {"131105": {hours: "Sa-Su,PH 10:00-12:00"}}
                  """))
          .with(
              "content/centers/closed.yaml",
              center(
                  "closed",
                  """
                  status: suspended
                  channels: [{type: phone, number: 03-3546-5305, hours: always}]
                  """))
          .build();

  @Test
  void eachWayThatIsShownAndComputedHasItsCode() {
    BUILT
        .page("/centers/desk/")
        .all(".channel " + CODED, "data-hours")
        .hasSize(2)
        .anySatisfy(code -> assertThat(code).startsWith("b1|,f0-"))
        .contains("b1|0-140|0:0000000|");
    BUILT.page("/centers/desk/").has(".channel p.now[hidden]");
  }

  @Test
  void entriesOfListsHaveItToo() {
    BUILT
        .page("/areas/tokyo/meguro-ku/")
        .all("li " + CODED, "data-hours")
        .contains("b1|0-140|0:0000000|");
  }

  @Test
  void aRoutedLineHasTheCodeOfThePlaceAlone() {
    BUILT.page("/centers/line/").hasNo(CODED);
    BUILT
        .page("/areas/tokyo/meguro-ku/")
        .all("li " + CODED, "data-hours")
        .anySatisfy(code -> assertThat(code).contains("go-k0"));
    BUILT
        .page("/areas/osaka/")
        .all("li " + CODED, "data-hours")
        .allSatisfy(code -> assertThat(code).doesNotContain("go-k0"));
  }

  @Test
  void aDeskThatIsNotActiveHasNone() {
    BUILT.page("/centers/closed/").hasNo(CODED);
  }
}
