package dev.michishirube.render.sheet.form;

import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.model.leaflet.Form;
import dev.michishirube.render.sheet.Sheet;
import org.junit.jupiter.api.Test;

/** What a list to tick off says on paper. */
class ChecklistFormTest {
  private static final String LIST =
      """
      id: bag
      title: 持ち物
      for: 急ぐ人。持たなくてもかまいません
      items:
        - {text: かぎ}
        - {text: くすり, why: すぐには買えません}
        - {text: 頼れる人, why: いるときだけ, blanks: [名前, 電話番号]}
        - {text: 聞きたいこと, blanks: [こと]}
      """;

  private static Sheet sheet(String list) {
    SheetDesk desk = SheetDesk.of(site("base").with("content/checklists/bag.yaml", list));
    return desk.sheet(Form.CHECKLIST, desk.checklist("bag"));
  }

  @Test
  void entriesStandWithTheirReasonAndTheirLines() {
    Sheet sheet = sheet(LIST);
    assertThat(sheet.title()).isEqualTo("持ち物");
    assertThat(SheetText.of(sheet))
        .containsExactly(
            "書きこむ紙",
            "持ち物",
            "急ぐ人。持たなくてもかまいません。",
            "かぎ",
            "くすり",
            "すぐには買えません",
            "頼れる人",
            "いるときだけ",
            "名前_",
            "電話番号_",
            "聞きたいこと",
            "こと___");
  }

  @Test
  void theDangerOfCarryingItComesBeforeTheList() {
    assertThat(SheetText.of(sheet(LIST + "unsafe_to_carry: true\n")))
        .containsSubsequence("持ち物", "持ち歩くと危険なことがあります", "かぎ");
  }

  @Test
  void aListWithoutLinesToWriteOnIsToTick() {
    assertThat(SheetText.of(sheet("id: bag\ntitle: 持ち物\nitems: [{text: かぎ}]\n")))
        .containsExactly("たしかめる紙", "持ち物", "かぎ");
  }
}
