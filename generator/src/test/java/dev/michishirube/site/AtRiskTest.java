package dev.michishirube.site;

import static dev.michishirube.site.Records.article;
import static dev.michishirube.site.Records.center;
import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.model.ShortCode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages that may be seen by someone else tell nothing in title, address and metadata. */
class AtRiskTest {
  private static final String RECORD = "/centers/" + ShortCode.of("dv-shelter-x") + "/";
  private static final String TOPIC = "/topics/" + ShortCode.of("dv") + "/";
  private static final String ARTICLE = "/articles/" + ShortCode.of("how-to-flee") + "/";

  private static final BuiltSite BUILT =
      site("base")
          .with(
              "content/centers/x.yaml",
              center(
                  "dv-shelter-x",
                  """
                  kind: dv_center
                  name: 暴力から逃げる相談室
                  at_risk_topic: true
                  topics: [dv]
                  channels: [{type: phone, number: "#8008", hours: always}]
                  location: {visibility: secret}
                  """))
          .with(
              "content/articles/how-to-flee.md",
              article("title: 家を出る準備\nat_risk_topic: true\ntopics: [dv]\n", "持ち物をまとめます。"))
          .baseUrl("https://example.jp/guide/")
          .build();

  private static List<BuiltPage> pages() {
    return List.of(BUILT.page(RECORD), BUILT.page(TOPIC), BUILT.page(ARTICLE));
  }

  @Test
  void theAddressTellsNothing() {
    BUILT
        .hasNoPage("/centers/dv-shelter-x/")
        .hasNoPage("/topics/dv/")
        .hasNoPage("/articles/how-to-flee/")
        .hasNowhere("dv-shelter-x", "how-to-flee", "/topics/dv");
  }

  @Test
  void theTitleIsTheNeutralOneAlone() {
    assertThat(pages())
        .allSatisfy(
            page -> {
              page.the("title").isEqualTo("くらしの案内");
              page.the(".site-name").isEqualTo("くらしの案内");
            });
    BUILT.page(RECORD).the("h1").isEqualTo("暴力から逃げる相談室");
  }

  @Test
  void thereIsNoDescriptionAndNoCanonicalAddress() {
    assertThat(pages())
        .allSatisfy(page -> page.hasNo("meta[name=description]").hasNo("link[rel=canonical]"));
    BUILT.page("/centers/meguro-dial/").has("meta[name=description]").has("link[rel=canonical]");
  }

  @Test
  void thereIsAWayOut() {
    assertThat(pages())
        .allSatisfy(page -> page.all(".exit a", "href").containsExactly("https://www.jma.go.jp/"));
    BUILT.page("/centers/meguro-dial/").hasNo(".exit");
  }

  @Test
  void noSearchEngineIsTold() {
    BUILT
        .file("sitemap.xml")
        .contains("/centers/meguro-dial/")
        .doesNotContain(RECORD, TOPIC, ARTICLE);
  }

  @Test
  void theFeedTellsNothing() {
    BUILT.file("feed.xml").contains("<title>くらしの案内</title>", ARTICLE).doesNotContain("家を出る", "持ち物");
  }

  @Test
  void theNumberStillWorks() {
    BUILT.page(RECORD).links().contains("tel:%238008");
  }
}
