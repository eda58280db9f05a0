package dev.michishirube.site;

import static dev.michishirube.site.Records.center;
import static dev.michishirube.site.TestSite.site;

import org.junit.jupiter.api.Test;

/** Articles say what the records say, today. */
class DirectiveTest {
  private static final String DIAL = "content/centers/tokyo/meguro-dial.yaml";

  private static BuiltPage article(TestSite site, String text) {
    return site.with("content/articles/a.md", Records.article("", text))
        .build()
        .page("/articles/a/");
  }

  @Test
  void anArticleChangesWhenTheRecordDoes() {
    TestSite before = site("base");
    before.build().page("/articles/first-call/").main().contains("03-5722-9363", "8時30分〜17時");
    BuiltSite after =
        before
            .replacing(DIAL, "03-5722-9363", "03-3546-5303")
            .replacing(DIAL, "08:30-17:00", "09:00-21:00")
            .replacing(DIAL, "目黒の相談専用ダイヤル", "目黒の新しいダイヤル")
            .build();
    BuiltPage page = after.page("/articles/first-call/");
    page.main().contains("番号は 03-3546-5303、時間は 平日 9時〜21時（祝日を除く。年末年始の受付は確認できていません）", "目黒の新しいダイヤル");
    page.links().contains("tel:+81335465303", "/centers/meguro-dial/");
    after.hasNowhere("03-5722-9363", "+81357229363", "8時30分", "目黒の相談専用");
  }

  @Test
  void aCardLeadsToTheRecordAndToItsNumber() {
    BuiltPage page = article(site("base"), "{{center meguro-dial}}");
    page.main().contains("目黒の相談専用ダイヤル", "03-5722-9363");
    page.links().contains("/centers/meguro-dial/", "tel:+81357229363");
  }

  @Test
  void aListNamesWhatServesAnAreaNearestFirst() {
    article(site("base"), "{{list area=131105 topic=hikikomori}}")
        .main()
        .containsSubsequence("目黒の相談専用ダイヤル", "都の相談センター")
        .doesNotContain("警察");
  }

  @Test
  void aListCanBeOfOneWayOfContact() {
    TestSite site =
        site("base")
            .with(
                "content/centers/c.yaml",
                center(
                    "c",
                    "name: チャットの窓口\nchannels: [{type: chat, url: \"https://c.example.jp/\"}]\n"));
    article(site, "{{list area=131105 channel=chat}}")
        .main()
        .contains("チャットの窓口")
        .doesNotContain("目黒の相談専用");
    article(site, "{{list area=131105 channel=line}}").main().contains("あてはまる窓口は、このガイドにはまだありません。");
  }

  @Test
  void aTableComparesWays() {
    BuiltPage page = article(site("base"), "{{compare by=way area=131105}}");
    page.the("caption").isEqualTo("目黒区で使える窓口：連絡のしかたをくらべる");
    page.all("th[scope=col]")
        .containsExactly("連絡のしかた", "どう伝えるか", "時間", "お金", "残ることがあるもの", "連絡先の数", "たとえば");
    page.all("th[scope=row]").containsExactly("電話");
    page.all("td").contains("声で話す", "2件", "目黒の相談専用ダイヤル 都の相談センター");
    page.links().contains("/ways/phone/tokyo/", "/centers/meguro-dial/");
  }

  @Test
  void aTableOfWaysCountsWhatIsNotKnown() {
    TestSite site =
        site("base")
            .with(
                "content/centers/a.yaml",
                center(
                    "a",
                    """
                    channels:
                      - {type: chat, url: "https://c.example.jp/", hours: always}
                      - {type: video, modes: {video_off: yes, text_only: yes}}
                    """));
    BuiltPage page = article(site, "{{compare by=way area=131105}}");
    page.all("tr:has(th a[href$=chat/tokyo/]) td")
        .startsWith("文字で書く", "24時間・年中無休：1件", "確認できていません：1件");
    page.all("tr:has(th a[href$=video/tokyo/]) td")
        .startsWith("画面を通して話す 声を出さなくてよい：1件 画面を消してよい：1件", "確認できていません：1件");
  }

  @Test
  void aTableComparesKinds() {
    TestSite site =
        site("base")
            .with(
                "content/centers/a.yaml",
                center("a", "kind: family_group\nname: 家族の会\neligible: {who: [family]}\n"));
    BuiltPage page = article(site, "{{compare by=kind area=131105}}");
    page.all("th[scope=row]").contains("家族の会");
    page.all("tr:has(th:contains(家族の会)) td")
        .containsExactly("同じ悩みのある家族どうしが集まります。", "家族：1件", "1件", "家族の会");
  }

  @Test
  void aTableOfNothingSaysSo() {
    article(site("base"), "{{compare by=way area=131105 topic=living}}")
        .main()
        .contains("あてはまる窓口は、このガイドにはまだありません。");
  }

  @Test
  void aWordIsExplained() {
    TestSite site =
        site("base")
            .with(
                "content/vocabulary/glossary.yaml",
                "- {id: outreach, name: アウトリーチ, name_kana: あうとりーち, plain: 家に来てもらう支援です。}\n");
    article(site, "支援者が{{term outreach}}をします。").main().contains("アウトリーチ（家に来てもらう支援です。）をします");
  }

  @Test
  void aChecklistIsShownWithItsBlanks() {
    TestSite site =
        site("base")
            .with(
                "content/checklists/c.yaml",
                """
                id: papers
                title: 持っていくもの
                items: [{text: 保険の書類, why: 名前が分かる}, {text: 電話番号, blanks: [かける番号]}]
                """);
    article(site, "{{checklist papers}}").main().contains("持っていくもの", "保険の書類 名前が分かる", "かける番号");
  }

  @Test
  void emergencyNumbersCanBeCalledByThemselves() {
    BuiltPage page = article(site("base"), "あぶないときは110か119へ。");
    page.links().contains("tel:110", "tel:119");
  }

  @Test
  void aRecordThatIsNotThereIsAFindingAtItsPlace() {
    site("base")
        .with("content/articles/a.md", Records.article("", "本文です。\n\n{{center nobody}}"))
        .fail()
        .findings()
        .anyMatch(l -> l.startsWith("content/articles/a.md:11:") && l.contains("nobody"));
  }

  @Test
  void linksBetweenArticlesFollowTheirFiles() {
    BuiltPage page = article(site("base"), "[前の話](first-call.md)と[地域](/areas/tokyo/)");
    page.links().contains("/articles/first-call/", "/areas/tokyo/");
  }

  @Test
  void aLinkToNothingIsToldAtItsLine() {
    site("base")
        .with("content/articles/a.md", Records.article("", "本文です。\n\n[なし](/areas/atlantis/)"))
        .fail()
        .findings()
        .anyMatch(l -> l.startsWith("content/articles/a.md:11:") && l.contains("atlantis"));
  }
}
