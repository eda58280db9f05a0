package dev.michishirube.render.sheet.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.model.Center;
import dev.michishirube.model.Leaflet;
import dev.michishirube.model.leaflet.About;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.model.leaflet.Form;
import dev.michishirube.print.font.Typefaces;
import dev.michishirube.print.press.Compositor;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sheets of the shipped guide fit on their paper. */
class ShippedSheetsTest {
  private static SheetDesk desk;
  private static Compositor press;

  @BeforeAll
  static void read() {
    desk = SheetDesk.shipped();
    press =
        new Compositor(
            Typefaces.load(),
            desk.site().isSample(),
            desk.site().config().publisher().name(),
            "ja");
  }

  /** How many pages it takes. */
  private static int pages(Form form, About about, Leaflet.Variant... variants) {
    Edition edition = desk.edition(form, about, variants);
    Compositor.Proof proof = press.print(edition, Forms.of(edition, desk.page()));
    assertThat(proof).as("%s %s", form, about).isInstanceOf(Compositor.Proof.Ready.class);
    return ((Compositor.Proof.Ready) proof).sheets().pages().size();
  }

  @Test
  void everyListFitsOnASheetOfTwoPages() {
    desk.site()
        .records()
        .checklists()
        .forEach(
            list -> {
              About about = new About.OfChecklist(list);
              assertThat(pages(Form.CHECKLIST, about)).as(list.id()).isLessThanOrEqualTo(2);
              assertThat(pages(Form.CHECKLIST, about, Leaflet.Variant.LARGE))
                  .as(list.id())
                  .isLessThanOrEqualTo(2);
            });
  }

  @Test
  void everyReportFitsOnTwoPages() {
    desk.site()
        .records()
        .reports()
        .forEach(
            report ->
                assertThat(pages(Form.REPORT, new About.OfReport(report)))
                    .as(report.id())
                    .isLessThanOrEqualTo(2));
  }

  @Test
  void calendarsFormsAndBlocksFit() {
    for (String code : List.of("080004", "131105", "370002", "350001")) {
      assertThat(pages(Form.CALENDAR, desk.place(code))).as(code).isEqualTo(1);
      assertThat(pages(Form.NEWSLETTER, desk.place(code))).as(code).isEqualTo(1);
    }
    desk.site().centers().stream()
        .filter(Center::showsFax)
        .forEach(
            center -> {
              About about = new About.OfCenter(center);
              assertThat(pages(Form.FAX, about)).as(center.id()).isEqualTo(1);
              assertThat(pages(Form.NEWSLETTER, about)).as(center.id()).isEqualTo(1);
            });
  }
}
