package dev.michishirube.site;

import static dev.michishirube.site.Records.article;
import static dev.michishirube.site.Records.center;
import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.model.ShortCode;
import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What pages tell search engines: no more than they tell their readers. */
class StructuredDataTest {
  private static final String DATA = "script[type=application/ld+json]";

  private static final String DESK =
      """
      name: 窓口</script>の名前
      channels:
        - {type: phone, number: 0120-000-000, toll: free, hours: "Mo-Fr 09:00-17:00; PH off", languages: [{code: en}]}
        - {type: fax, number: 03-3546-5303}
        - {type: in_person, place: 一階}
        - {type: phone, number: 03-5114-8826, show: withheld, withheld_reason: 未確認のため}
      location: {visibility: public, postal_code: 153-8573, address: 目黒区上目黒2-19-15, latitude: "35.64", longitude: "139.69"}
      eligible: {who: [self], gender: women, age_min: 18}
      organization: meguro-city
      events:
        - id: tea
          name: お茶の会
          rules: [{text: 月1回, certainty: approximate}]
          occurrences: [{date: 2026-12-10, from: "13:00", to: "15:00", venue: 別館}, {date: 2026-01-10}, {date: 2026-12-17}]
          cancelled: [2026-12-17]
          fee: {type: free}
      """;

  private static TestSite base() {
    return site("base").with("content/centers/desk.yaml", center("desk", DESK));
  }

  private static final BuiltSite PLACED = base().baseUrl("https://example.jp/guide/").build();
  private static final BuiltSite UNPLACED = base().build();

  private static AbstractStringAssert<?> data(BuiltPage page) {
    assertThat(page.document().select(DATA)).as(page.path()).hasSize(1);
    Element script = page.document().select(DATA).getFirst();
    return assertThat(script.data()).as(page.path());
  }

  @Test
  void aRecordIsAServiceWithItsContactPoints() {
    data(PLACED.page("/centers/desk/"))
        .startsWith(
            "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"GovernmentService\"")
        .contains(
            "\"telephone\":\"0120-000-000\"", "\"contactOption\":\"https://schema.org/TollFree\"")
        .contains("\"faxNumber\":\"03-3546-5303\"", "\"availableLanguage\":\"en\"")
        .contains("\"opens\":\"09:00\",\"closes\":\"17:00\"", "PublicHolidays")
        .contains("\"requiredMinAge\":18", "\"requiredGender\":\"female\"")
        .contains("\"streetAddress\":\"目黒区上目黒2-19-15\"", "\"latitude\":35.64")
        .contains("\"url\":\"https://example.jp/guide/centers/desk/\"", "東京都目黒区");
  }

  @Test
  void aTextCannotEndTheScript() {
    data(PLACED.page("/centers/desk/")).contains("窓口\\u003c/script\\u003eの名前");
    PLACED.page("/centers/desk/").the("h1").isEqualTo("窓口</script>の名前");
  }

  @Test
  void aWithheldNumberIsNotInIt() {
    PLACED.hasNowhere("03-5114-8826", "5114-8826");
  }

  @Test
  void onlyDatesThatTheRecordListsAndThatAreToComeAreEvents() {
    data(PLACED.page("/centers/desk/"))
        .contains("\"startDate\":\"2026-12-10T13:00:00+09:00\"", "\"name\":\"別館\"")
        .contains("\"isAccessibleForFree\":true", "\"startDate\":\"2026-12-17\"", "EventCancelled")
        .doesNotContain("2026-01-10");
  }

  @Test
  void theWayToThePageIsThereWhereAddressesAreKnown() {
    data(PLACED.page("/centers/desk/"))
        .contains("\"@type\":\"BreadcrumbList\"")
        .contains("\"item\":\"https://example.jp/guide/areas/tokyo/meguro-ku/\"")
        .contains("\"position\":1,\"name\":\"はじめ\",\"item\":\"https://example.jp/guide/\"");
    data(UNPLACED.page("/centers/desk/"))
        .contains("GovernmentService")
        .doesNotContain("BreadcrumbList", "\"url\"", "\"item\"", "\"@id\"");
    UNPLACED.page("/areas/tokyo/").hasNo(DATA);
  }

  @Test
  void whatIsNotActiveHasNoContactPoint() {
    BuiltPage page =
        site("base")
            .with("content/centers/desk.yaml", center("desk", DESK + "status: suspended\n"))
            .baseUrl("https://example.jp/")
            .build()
            .page("/centers/desk/");
    data(page).contains("BreadcrumbList").doesNotContain("Service", "ContactPoint", "Event");
  }

  @Test
  void aPlaceThatIsNotPublicIsNotInIt() {
    String area = DESK.replaceFirst("location: .*", "location: {visibility: on_contact}");
    BuiltPage page =
        site("base")
            .with("content/centers/desk.yaml", center("desk", area))
            .build()
            .page("/centers/desk/");
    data(page).contains("GovernmentService").doesNotContain("Address", "geo", "上目黒");
  }

  @Test
  void questionsStandWithTheirAnswers() {
    String text = "## 電話は\n\n番号は {{phone desk}} です。\n\n### 匿名は\n\nはい。\nいいえ。\n\n## 空の見出し\n";
    TestSite faq = base().with("content/articles/faq.md", article("kind: faq\n", text));
    data(faq.build().page("/articles/faq/"))
        .contains("\"@type\":\"FAQPage\"")
        .contains(
            "\"name\":\"電話は\",\"acceptedAnswer\":{\"@type\":\"Answer\",\"text\":\"番号は 0120-000-000 です。\"}")
        .contains("\"text\":\"はい。いいえ。\"")
        .doesNotContain("空の見出し");
    faq.with("content/articles/faq.md", article("kind: explainer\n", text))
        .build()
        .page("/articles/faq/")
        .hasNo(DATA);
  }

  @Test
  void aSharedLinkShowsTitleAndAddress() {
    BuiltPage page = PLACED.page("/areas/tokyo/");
    page.all("meta[property=og:type]", "content").containsExactly("website");
    page.all("meta[property=og:url]", "content")
        .containsExactly("https://example.jp/guide/areas/tokyo/");
    page.all("meta[property=og:site_name]", "content").hasSize(1);
    page.has("meta[property=og:title]").has("meta[property=og:description]");
    page.hasNo("meta[property=og:image]");
    PLACED
        .page("/articles/first-call/")
        .all("meta[property=og:type]", "content")
        .containsExactly("article");
    assertThat(UNPLACED.pages())
        .allSatisfy(p -> p.hasNo("meta[property]").hasNo("link[rel=canonical]"));
    PLACED.page("/404.html").hasNo("meta[property]").hasNo(DATA);
  }

  @Test
  void anAtRiskPageTellsNothing() {
    BuiltSite built =
        site("base")
            .with(
                "content/centers/desk.yaml",
                center("desk", DESK + "at_risk_topic: true\nslug: abcdef\n"))
            .with(
                "content/articles/faq.md",
                article("kind: faq\nat_risk_topic: true\n", "## 電話は\n\nはい。\n"))
            .baseUrl("https://example.jp/")
            .build();
    for (String path : List.of("/centers/abcdef/", "/articles/" + ShortCode.of("faq") + "/")) {
      built.page(path).hasNo(DATA).hasNo("meta[property]").hasNo("link[rel=canonical]");
    }
  }
}
