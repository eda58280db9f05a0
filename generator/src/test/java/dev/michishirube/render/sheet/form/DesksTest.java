package dev.michishirube.render.sheet.form;

import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.model.leaflet.Form;
import dev.michishirube.site.Records;
import dev.michishirube.site.TestSite;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Desks of an area, one under the other. */
class DesksTest {
  private static String record(String id, String name, String number, String address) {
    return Records.center(
        id,
        """
        name: %s
        service_area: {scope: municipality, codes: ["131105"]}
        channels:
          - {type: phone, number: "%s", toll: free}
        location: {visibility: public, address: %s}
        """
            .formatted(name, number, address));
  }

  private static final List<String> TEXT =
      text(
          site("base")
              .without("content/centers/tokyo/meguro-dial.yaml")
              .with("content/centers/a.yaml", record("a", "青い窓口", "03-5555-0101", "目黒区一1-1"))
              .with("content/centers/b.yaml", record("b", "青い窓口", "03-5555-0102", "目黒区二2-2"))
              .with("content/centers/c.yaml", record("c", "白い窓口", "03-5555-0103", "目黒区三3-3")));

  private static List<String> text(TestSite site) {
    SheetDesk desk = SheetDesk.of(site);
    return SheetText.of(desk.sheet(Form.AREA, desk.place("131105")));
  }

  @Test
  void whatHoldsForAllIsSaidOnce() {
    assertThat(TEXT).containsOnlyOnce("どの番号も：受付時間は確認できていません／無料");
    assertThat(TEXT).doesNotContain("受付時間は確認できていません／無料");
  }

  @Test
  void desksOfOneNameAreToldApartByTheirAddress() {
    assertThat(TEXT)
        .containsSubsequence("03-5555-0101", "目黒区一1-1", "03-5555-0102", "目黒区二2-2")
        .doesNotContain("目黒区三3-3");
  }
}
