package dev.michishirube.render.sheet.form;

import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.model.leaflet.About;
import dev.michishirube.model.leaflet.Form;
import dev.michishirube.site.Records;
import org.junit.jupiter.api.Test;

/** What a block for a newsletter says. */
class NewsletterFormTest {
  private static final SheetDesk DESK =
      SheetDesk.of(
          site("base")
              .with(
                  "content/centers/a.yaml",
                  Records.center(
                      "a",
                      """
                      name: 青い窓口
                      channels:
                        - {type: phone, number: "03-5555-0101", toll: free}
                      """)));

  @Test
  void ofARecordItTellsTheNameAndTheNumber() {
    About about = DESK.center("a");
    assertThat(SheetText.of(DESK.sheet(Form.NEWSLETTER, about)))
        .containsSubsequence("青い窓口", "電話", "03-5555-0101");
  }

  @Test
  void ofAnAreaItTellsWhomOneCanCall() {
    assertThat(SheetText.of(DESK.sheet(Form.NEWSLETTER, DESK.place("131105"))))
        .containsSubsequence("東京都目黒区の相談先", "青い窓口", "03-5555-0101");
  }
}
