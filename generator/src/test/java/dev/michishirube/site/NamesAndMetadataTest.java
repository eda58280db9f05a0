package dev.michishirube.site;

import static dev.michishirube.site.Records.article;
import static dev.michishirube.site.Records.center;
import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * As {@link NamesAndMetadataIT}, on a site with an at-risk thing of each kind, in two languages.
 */
class NamesAndMetadataTest {
  private static final TestSite SITE =
      site("base")
          .config("languages: [ja, en]")
          .with(
              "content/vocabulary/situations.yaml",
              """
              - id: partner-is-frightening
                name: 相手がこわい
                name_kana: あいてがこわい
                plain: 相手の顔色を見てしまうとき。
                forms: [どなられる]
                parent: dv
                at_risk: true
              """)
          .with(
              "content/vocabulary/glossary.yaml",
              """
              - id: flight-shelter
                name: かくれ家
                name_kana: かくれが
                plain: 逃げた人が暮らすところです。
                at_risk: true
              """)
          .with(
              "content/centers/x.yaml",
              center(
                  "dv-desk-x",
                  """
                  kind: dv_center
                  name: 暴力から逃げる相談室
                  at_risk_topic: true
                  topics: [dv]
                  situations: [partner-is-frightening]
                  channels: [{type: phone, number: "#8008", hours: always}]
                  location: {visibility: secret}
                  """))
          .with(
              "content/programs/x.yaml",
              """
              id: address-block
              name: 住所を知らせない手続き
              kind: service
              for: どなられるなどして逃げた人
              gives: 住所を知ることを制限します
              service_area: {scope: national}
              topics: [dv]
              sources: [{publisher: 総務省, url: "https://www.soumu.go.jp/"}]
              """)
          .with(
              "content/articles/how-to-flee.md",
              article(
                  "title: どなられる人へ\nkind: faq\nat_risk_topic: true\ntopics: [dv]\n",
                  "## どなられる\n\n{{term flight-shelter}}を使えます。\n\n{{program address-block}}"))
          .baseUrl("https://example.jp/guide/");

  private static final BuiltSite BUILT = SITE.build();

  @Test
  void noNameAndNoMetadataTells(@TempDir Path folder) {
    SITE.writeTo(folder);
    AtRiskThings things = AtRiskThings.of(ShippedRecords.content(folder));
    assertThat(things.toldBy("https://example.jp/dv/ どなられる人へ かくれが"))
        .containsExactlyInAnyOrder("dv", "どなられる", "かくれが");
    TellsNothing built = new TellsNothing(things, BUILT.content());
    built.thePagesWithAWayOutAreTheirs();
    built.noFileNameTells();
    built.noMetadataTells();
    built.noLinkTellsByItsAddress();
    built.neitherFeedNorSitemapTells();
  }
}
