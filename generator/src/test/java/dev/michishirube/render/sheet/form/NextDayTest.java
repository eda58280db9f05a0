package dev.michishirube.render.sheet.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.model.leaflet.Editions;
import dev.michishirube.print.press.PdfPrinter;
import dev.michishirube.render.sheet.Sheet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Sheets of the shipped guide know no clock: they change when the data or what holds of it does.
 */
class NextDayTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  @Test
  void saysTheSameUntilSomethingChanges() {
    SheetDesk today = SheetDesk.shipped(DAY);
    SheetDesk tomorrow = SheetDesk.shipped(DAY.plusDays(1));
    assertThat(new PdfPrinter(tomorrow.site()).fingerprint())
        .isEqualTo(new PdfPrinter(today.site()).fingerprint());
    Map<String, Sheet> before = sheets(today);
    Map<String, Sheet> after = sheets(tomorrow);
    assertThat(after.keySet()).isEqualTo(before.keySet());
    List<String> changed =
        before.keySet().stream().filter(id -> !before.get(id).equals(after.get(id))).toList();
    assertThat(changed).isEmpty();
  }

  private static Map<String, Sheet> sheets(SheetDesk desk) {
    Map<String, Sheet> sheets = new LinkedHashMap<>();
    for (Edition edition : Editions.of(desk.site()).all()) {
      sheets.put(edition.id(), Forms.of(edition, desk.page()));
    }
    return sheets;
  }
}
