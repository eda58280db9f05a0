package dev.michishirube.render.sheet.form;

import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.model.Leaflet;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.model.leaflet.Editions;
import dev.michishirube.model.leaflet.Form;
import dev.michishirube.render.part.Translations;
import dev.michishirube.render.sheet.EachLine;
import dev.michishirube.render.sheet.Inline;
import dev.michishirube.render.sheet.Sheet;
import dev.michishirube.site.TestSite;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sheets in easy Japanese: the texts that somebody wrote, the words of the forms, readings. */
class EasySheetTest {
  private static final String DESK =
      """
      id: desk
      kind: npo
      name: 相談の窓口
      topics: [hikikomori]
      service_area: {scope: national}
      eligible: {note: 生活に困窮している者}
      fee: {type: free, note: 予約は必要ありません}
      channels:
        - type: phone
          number: "03-0000-0000"
          hours: "Mo-Fr 09:00-17:00; PH off"
        - type: fax
          number: "03-0000-0001"
          hours: {spec: "Mo-Fr 09:00-17:00; PH off", text: 平日の9時から17時}
      sources: [{title: 資料, document: 資料}]
      """;
  private static final String LIST =
      """
      id: bag
      title: 持参品
      items: [{text: 携帯電話, why: 連絡用, blanks: [氏名]}]
      """;

  private static TestSite withTexts(String who) {
    return site("base")
        .with("content/centers/desk.yaml", DESK)
        .with("content/checklists/bag.yaml", LIST)
        .with("content/vocabulary/furigana.yaml", "電話: でんわ\n")
        .with(
            "content/leaflets/all.yaml",
            """
            - {id: desks, form: center, records: [desk], variants: [easy]}
            - {id: list, form: checklist, checklist: bag, variants: [easy]}
            - {id: faxes, form: fax, records: [desk], variants: [easy]}
            """)
        .with(
            "content/translations/easy/all.yaml",
            """
            - of: desk
              fields:
                eligible/note: {hash: "%s", text: お金がなくて困っている人}
                channels/1/hours/text: {hash: "%s", text: 月曜日から金曜日の9時から17時まで}
            - of: bag
              fields:
                title: {hash: "%s", text: 持って行くもの}
                items/0/why: {hash: "%s", text: 話すときに使います}
                items/0/blanks/0: {hash: "%s", text: 名前}
            """
                .formatted(
                    Translations.hash(who),
                    Translations.hash("平日の9時から17時"),
                    Translations.hash("持参品"),
                    Translations.hash("連絡用"),
                    Translations.hash("氏名")));
  }

  private static SheetDesk desk() {
    return SheetDesk.of(withTexts("生活に困窮している者"));
  }

  private static Sheet easy(SheetDesk desk) {
    return Forms.of(
        desk.edition(Form.CENTER, desk.center("desk"), Leaflet.Variant.EASY), desk.page());
  }

  @Test
  void aDeskIsToldInTheTextsThatSomebodyWrote() {
    assertThat(SheetText.of(easy(desk())))
        .contains("お金がなくて困っている人", "月曜日から金曜日の9時から17時まで")
        .doesNotContain("生活に困窮している者", "平日の9時から17時");
  }

  @Test
  void whatTheFormsAndTheDataSayIsEasyToo() {
    assertThat(SheetText.of(easy(desk())))
        .containsSubsequence("03-0000-0000", "月曜日から金曜日 9時から17時まで（祝日は休み。年の終わりと始めに使えるかは、まだわかりません）")
        .containsSubsequence("お金", "お金はかかりません");
  }

  @Test
  void whatHasNoEasyTextStaysAsItWasWritten() {
    assertThat(SheetText.of(easy(desk()))).contains("相談の窓口", "予約は必要ありません");
  }

  /** Whoever calls must find the name, whatever somebody else's words are in easy Japanese. */
  @Test
  void aNameStaysAsItIs() {
    TestSite named =
        site("base")
            .with("content/centers/desk.yaml", DESK.replace("相談の窓口", "持参品"))
            .with("content/checklists/bag.yaml", LIST)
            .with(
                "content/translations/easy/all.yaml",
                "of: bag\nfields: {title: {hash: \"%s\", text: 持って行くもの}}\n"
                    .formatted(Translations.hash("持参品")));
    assertThat(SheetText.of(easy(SheetDesk.of(named)))).contains("持参品");
  }

  @Test
  void aTextOfWhatHasChangedSinceIsNotUsed() {
    assertThat(SheetText.of(easy(SheetDesk.of(withTexts("生活に困っている者")))))
        .contains("生活に困窮している者")
        .doesNotContain("お金がなくて困っている人");
  }

  @Test
  void wordsHaveTheirReadings() {
    List<Inline> parts = new ArrayList<>();
    easy(desk()).parts().stream()
        .flatMap(part -> part.groups().stream())
        .forEach(
            group ->
                EachLine.of(
                    group.blocks(),
                    line -> {
                      parts.addAll(line.parts());
                      return line;
                    }));
    assertThat(parts).contains(new Inline.Ruby("電話", "でんわ"));
  }

  @Test
  void otherSheetsSayWhatTheySaid() {
    SheetDesk desk = desk();
    easy(desk);
    assertThat(SheetText.of(desk.sheet(Form.CENTER, desk.center("desk"))))
        .contains("生活に困窮している者", "平日の9時から17時", "費用");
  }

  @Test
  void aListIsToldInEasyWords() {
    SheetDesk desk = desk();
    Edition easy = desk.edition(Form.CHECKLIST, desk.checklist("bag"), Leaflet.Variant.EASY);
    assertThat(SheetText.of(Forms.of(easy, desk.page())))
        .containsExactly("書く紙", "持って行くもの", "携帯電話", "話すときに使います", "名前___");
  }

  @Test
  void onlyWhatSomebodyLookedAtGetsAnEdition() {
    SheetDesk desk = desk();
    assertThat(Editions.of(desk.site()).all().stream().map(Edition::id))
        .contains("center-desk-easy", "checklist-bag-easy", "fax-desk")
        .doesNotContain("fax-desk-easy");
  }
}
