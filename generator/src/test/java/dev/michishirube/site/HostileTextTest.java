package dev.michishirube.site;

import static dev.michishirube.site.Records.article;
import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** Whatever a writer types is text: no field of any record becomes markup, script or template. */
class HostileTextTest {
  /** Every text says who it is, so that one that is lost is noticed. */
  private static String evil(String who) {
    return who
        + "<script>alert(1)</script></title><img src=x onerror=alert(2)>\\\"'"
        + "><b>${1+1} #{2+2} <#if x> [=3+3] {0} {1} &amp; &lt;i&gt; ]]> {{phone police-110}} `--";
  }

  /** As it is after YAML has read it. */
  private static String said(String who) {
    return evil(who).replace("\\\"", "\"");
  }

  private static final String CENTER =
      """
      id: evil
      kind: hikikomori_project
      name: "NAME"
      name_kana: "KANA"
      alternate_names: ["ALTERNATE"]
      status_note: "STATUS"
      topics: [evil]
      situations: []
      organization: evil-npo
      department: "DEPARTMENT"
      counter: "COUNTER"
      official_url: https://www.city.meguro.tokyo.jp/?a="><script>alert(1)</script>
      service_area: {scope: municipality, codes: ["131105"], note: "AREA"}
      eligible: {who: [self], note: "ELIGIBLE"}
      asked_for: ["ASKED"]
      not_asked: ["NOTASKED"]
      ok_to: ["OKTO"]
      what_happens: ["HAPPENS"]
      fee: {type: paid, note: "FEE"}
      confidentiality: {text: "CONFIDENTIAL", source: {publisher: "CLAIMANT", document: "文書"}}
      services: [{type: consultation, note: "SERVICE"}]
      channels:
        - type: phone
          label: "LABEL"
          number: "03-5722-9363"
          hours: {text: "HOURS"}
          response_time: "RESPONSE"
          busy_note: "BUSY"
          note: "CHANNELNOTE"
          bands: [{hours: {text: "BANDHOURS"}, note: "BAND"}]
          booking: {need: required, note: "BOOKING"}
          what_happens: ["CHANNELHAPPENS"]
        - {type: in_person, place: "PLACE"}
        - {type: phone, number: "03-3546-5303", show: withheld, withheld_reason: "REASON"}
      events:
        - id: meeting
          name: "EVENT"
          rules: [{text: "RULE"}]
          venue: "VENUE"
          staff: "EVENTSTAFF"
          features: ["FEATURE"]
          items_given: ["ITEM"]
          note: "EVENTNOTE"
      location: {visibility: public, address: "ADDRESS", building: "BUILDING", floor: "FLOOR", access: "ACCESS"}
      staff: [{role: "ROLE"}]
      statistics: [{label: "STATISTIC", value: 3, unit: "UNIT"}]
      conflicts: [{field: name, values: [{value: "VALUE"}], advice: "ADVICE"}]
      note: "NOTE"
      sources:
        - {title: "SOURCE", document: "DOCUMENT", licence: "LICENCE"}
      """;

  private static final List<String> FIELDS =
      List.of(
          "NAME",
          "KANA",
          "ALTERNATE",
          "DEPARTMENT",
          "COUNTER",
          "ELIGIBLE",
          "ASKED",
          "NOTASKED",
          "OKTO",
          "HAPPENS",
          "FEE",
          "CONFIDENTIAL",
          "CLAIMANT",
          "SERVICE",
          "LABEL",
          "HOURS",
          "RESPONSE",
          "BUSY",
          "CHANNELNOTE",
          "BANDHOURS",
          "BAND",
          "BOOKING",
          "CHANNELHAPPENS",
          "PLACE",
          "REASON",
          "EVENT",
          "RULE",
          "VENUE",
          "EVENTSTAFF",
          "FEATURE",
          "ITEM",
          "EVENTNOTE",
          "ADDRESS",
          "BUILDING",
          "FLOOR",
          "ACCESS",
          "ROLE",
          "STATISTIC",
          "UNIT",
          "ADVICE",
          "NOTE",
          "SOURCE",
          "LICENCE",
          "ORGANIZATION");

  private static final BuiltSite BUILT =
      site("base")
          .with("content/centers/evil.yaml", poisoned(CENTER).replace("\"\"", "\""))
          .with(
              "content/organizations/evil.yaml",
              poisoned("id: evil-npo\nkind: npo\nname: \"ORGANIZATION\"\n"))
          .with(
              "content/vocabulary/topics.yaml",
              poisoned(
                  """
                  - {id: evil, name: "TOPIC", name_kana: とぴっく, plain: "PLAIN"}
                  - {id: hikikomori, name: ひきこもり, name_kana: ひきこもり, plain: 説明です。}
                  - {id: living, name: 暮らし, name_kana: くらし, plain: 説明です。}
                  """))
          .with(
              "content/articles/evil.md",
              article(
                  poisoned(
                      """
                      title: "TITLE"
                      author: "AUTHOR"
                      supervised_by: "SUPERVISOR"
                      topics: [evil]
                      sources: [{title: "ARTICLESOURCE", document: "ARTICLEDOCUMENT"}]
                      """),
                  """
                  本文 ${1+1} #{2+2} [=3+3] 1 < 2 &lt;script&gt; {0}

                  ## 見出し ${1+1} &lt;b&gt; `</title>`

                  {{center evil}}
                  """))
          .config(
              poisoned(
                  """
                  title: "SITE"
                  neutral_title: "NEUTRAL"
                  publisher: {name: "PUBLISHER", department: "SECTION"}
                  policies: [{title: "POLICY", text: "POLICYTEXT"}]
                  languages: [ja, en]
                  """))
          .baseUrl("https://example.jp/")
          .build();

  private static String poisoned(String yaml) {
    return yaml.replaceAll(
        "\"([A-Z]{2,})\"",
        "\"" + java.util.regex.Matcher.quoteReplacement(evil("@")).replace("@", "$1") + "\"");
  }

  @Test
  void noPageHasAScriptOfOthersOrAHandler() {
    assertThat(BUILT.pages())
        .allSatisfy(
            page -> {
              // Data for programs is no script, as long as no text in it can end it.
              page.hasNo("script:not([type='application/ld+json']):not([src*='/assets/'])");
              assertThat(page.document().select("script[type]"))
                  .allSatisfy(data -> assertThat(data.data()).startsWith("{").doesNotContain("<"));
              page.hasNo("[onerror]").hasNo("b").hasNo("main img[src=x]");
              page.hasNo("a[href^=javascript]").hasNo("[src^=data]");
              page.all("html").hasSize(1);
            });
  }

  @Test
  void everyTextIsShownLetterForLetter() {
    String words = textOf("/centers/evil/");
    assertThat(FIELDS)
        .filteredOn(field -> !List.of("KANA").contains(field))
        .allSatisfy(field -> assertThat(words).contains(fold(said(field))));
    BUILT.page("/centers/evil/").all("rt").containsExactly(fold(said("KANA")));
    assertThat(textOf("/topics/evil/")).contains(fold(said("TOPIC")), fold(said("PLAIN")));
    assertThat(textOf("/articles/evil/"))
        .contains(fold(said("TITLE")), fold(said("AUTHOR")), fold(said("SUPERVISOR")))
        .contains(fold(said("ARTICLESOURCE")));
    assertThat(textOf("/about/"))
        .contains(fold(said("PUBLISHER")), fold(said("SECTION")))
        .contains(fold(said("POLICY")), fold(said("POLICYTEXT")));
    assertThat(textOf("/areas/tokyo/meguro-ku/")).contains(fold(said("NAME")), fold(said("TOPIC")));
  }

  @Test
  void titlesAndDescriptionsAreTextToo() {
    Document page = BUILT.page("/centers/evil/").document();
    assertThat(page.title()).isEqualTo(fold(said("NAME") + " | " + said("SITE")));
    assertThat(page.select("meta[name=description]").attr("content")).contains(said("NAME"));
    assertThat(BUILT.page("/articles/evil/").document().title()).contains(fold(said("TITLE")));
  }

  @Test
  void theFeedAndTheSitemapAreWellFormed() throws Exception {
    for (String file : new String[] {"feed.xml", "sitemap.xml"}) {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(BUILT.files().get(file))));
    }
    BUILT.file("feed.xml").contains("&lt;script&gt;").doesNotContain("<script>");
  }

  @Test
  void markupInAnArticleIsRefused() {
    String text =
        """
        本文 <script>alert(3)</script>

        [わな](javascript:alert(4)) ![絵](data:text/html;base64,AAAA)
        """;
    site("base")
        .with("content/articles/a.md", article("", text))
        .fail()
        .findings()
        .anyMatch(l -> l.startsWith("content/articles/a.md:9:4: error"))
        .anyMatch(l -> l.startsWith("content/articles/a.md:11:1: error"))
        .anyMatch(l -> l.startsWith("content/articles/a.md:11:27: error"));
  }

  @Test
  void lettersThatTurnTheOrderOfTextAreRefused() {
    site("base")
        .replacing("content/centers/tokyo/meguro-dial.yaml", "目黒の相談", "目黒\u202Eの相談")
        .fail()
        .findings()
        .anyMatch(line -> line.startsWith("content/centers/tokyo/meguro-dial.yaml:3:9: error"));
  }

  private static String textOf(String address) {
    return fold(BUILT.page(address).document().body().wholeText());
  }

  private static String fold(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
