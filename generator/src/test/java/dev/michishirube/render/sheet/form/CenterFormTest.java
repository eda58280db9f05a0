package dev.michishirube.render.sheet.form;

import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.model.leaflet.Form;
import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Sheet;
import dev.michishirube.site.Records;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a sheet of a record says where there is room. */
class CenterFormTest {
  private static final SheetDesk DESK =
      SheetDesk.of(
          site("base")
              .with("content/centers/a.yaml", Records.center("a", desk("青い窓口", "")))
              .with(
                  "content/centers/b.yaml",
                  Records.center("b", desk("白い窓口", "at_risk_topic: true\n"))));

  private static String desk(String name, String more) {
    return "name: "
        + name
        + "\n"
        + more
        + """
        channels:
          - {type: phone, number: "03-5555-0101", toll: free}
        """;
  }

  private static Stream<Block> blocks(Sheet sheet) {
    return sheet.parts().stream()
        .flatMap(part -> part.groups().stream())
        .flatMap(group -> group.blocks().stream());
  }

  @Test
  void toldAreWhatOneMayAskAndLinesForNotes() {
    Sheet sheet = DESK.sheet(Form.CENTER, DESK.center("a"));
    assertThat(SheetText.of(sheet)).containsSubsequence("青い窓口", "03-5555-0101", "連絡の前に");
    assertThat(blocks(sheet)).anyMatch(Block.Notes.class::isInstance);
    assertThat(blocks(sheet.choices().getLast())).noneMatch(Block.Notes.class::isInstance);
    assertThat(SheetText.of(sheet.choices().getLast())).doesNotContain("連絡の前に");
  }

  @Test
  void aSheetThatSomeoneMayFindAsksForNoNotes() {
    assertThat(blocks(DESK.sheet(Form.CENTER, DESK.center("b"))))
        .noneMatch(Block.Notes.class::isInstance);
  }
}
