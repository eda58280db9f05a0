package dev.michishirube.site;

import static dev.michishirube.site.Records.article;
import static dev.michishirube.site.Records.center;
import static dev.michishirube.site.Records.serving;
import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who serves a place: its own desks, those of the levels above, and the national lines. */
class CoverageTest {
  private static final BuiltSite NIIGATA =
      site("base")
          .with(
              "content/centers/niigata/pref.yaml",
              center(
                  "niigata-pref",
                  """
                  name: 新潟の県の窓口
                  service_area: {scope: prefecture, codes: ["150002"], except: ["151009"]}
                  """))
          .with(
              "content/centers/niigata/all.yaml",
              serving("niigata-all", "prefecture", "新潟全体の窓口", "150002"))
          .with(
              "content/centers/niigata/city.yaml",
              serving("niigata-city", "municipality", "新潟市の相談室", "151009"))
          .with(
              "content/centers/niigata/ward.yaml",
              serving("kita", "municipality", "北区の相談室", "151017"))
          .with(
              "content/centers/niigata/nagaoka.yaml",
              serving("nagaoka", "municipality", "長岡の相談室", "152021"))
          .build();

  @Test
  void aCityFallsThroughToItsPrefectureAndToNationalLines() {
    BuiltPage page = NIIGATA.page("/areas/niigata/nagaoka-shi/");
    page.main().containsSubsequence("長岡市の窓口", "長岡の相談室", "新潟県の窓口", "新潟全体の窓口", "全国どこからでも使える窓口", "警察");
    page.main().contains("新潟の県の窓口").doesNotContain("新潟市の相談室", "都の相談センター");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/areas/niigata/niigata-shi/", "/areas/niigata/niigata-shi/kita-ku/"})
  void aPlaceThatIsExceptedIsNotServedAndNeitherAreItsWards(String address) {
    NIIGATA.page(address).main().contains("新潟市の相談室", "新潟全体の窓口").doesNotContain("新潟の県の窓口");
  }

  @Test
  void whereARecordServesAllButACityItSaysSo() {
    NIIGATA.page("/areas/niigata/").main().contains("新潟の県の窓口", "新潟県（新潟市を除く）");
  }

  @Test
  void wardsAreUnderTheirCity() {
    BuiltPage ward = NIIGATA.page("/areas/niigata/niigata-shi/kita-ku/");
    ward.the("h1").contains("新潟市北区");
    ward.main().containsSubsequence("北区の相談室", "新潟市の相談室", "新潟全体の窓口");
    ward.all(".crumbs a").containsExactly("はじめ", "地域からさがす", "新潟県", "新潟市");
    NIIGATA
        .page("/areas/niigata/niigata-shi/")
        .links()
        .contains("/areas/niigata/niigata-shi/kita-ku/");
    NIIGATA.page("/areas/niigata/").links().doesNotContain("/areas/niigata/niigata-shi/kita-ku/");
  }

  @Test
  void onlyPlacesThatARecordServesHaveAPage() {
    NIIGATA
        .hasNoPage("/areas/niigata/niigata-shi/higashi-ku/")
        .hasNoPage("/areas/tokyo/chiyoda-ku/")
        .hasPage("/areas/tokyo/meguro-ku/");
    NIIGATA
        .page("/areas/niigata/")
        .links()
        .contains("/areas/niigata/niigata-shi/", "/areas/niigata/nagaoka-shi/");
  }

  @Test
  void everyPrefectureHasAPageThatIsNotEmptyEvenWithoutARecord() {
    BuiltSite empty = site("empty").build();
    assertThat(empty.pages())
        .filteredOn(p -> p.path().matches("areas/[a-z]+/index.html"))
        .hasSize(47);
    BuiltPage osaka = empty.page("/areas/osaka/");
    osaka.main().contains("大阪府だけの窓口は、このガイドにはまだありません。", "役所に電話して");
    osaka.links().contains("https://www.pref.osaka.lg.jp/");
    empty.page("/areas/").links().hasSizeGreaterThanOrEqualTo(47).contains("/areas/okinawa/");
  }

  @Test
  void whatIsExceptedFromTheWholeCountryIsExceptedToo() {
    BuiltSite built =
        site("base")
            .with(
                "content/centers/n.yaml",
                center(
                    "n", "name: 東京のほかの電話\nservice_area: {scope: national, except: [\"130001\"]}\n"))
            .build();
    built.page("/areas/osaka/").main().contains("東京のほかの電話");
    built.page("/areas/tokyo/").main().doesNotContain("東京のほかの電話");
    built.page("/areas/tokyo/meguro-ku/").main().doesNotContain("東京のほかの電話");
    built.page("/centers/n/").main().contains("全国（東京都を除く）");
  }

  @Test
  void aRecordThatNamesACityAndItsPrefectureIsListedOnce() {
    BuiltSite built =
        site("base")
            .with("content/centers/c.yaml", serving("c", "custom", "広い窓口", "130001", "131105"))
            .build();
    built.page("/areas/tokyo/meguro-ku/").all(".cards h4").filteredOn("広い窓口"::equals).hasSize(1);
  }

  @Test
  void recordsThatShareANameAreToldWithTheirMunicipality() {
    BuiltSite built =
        site("base")
            .with("content/centers/a.yaml", serving("a", "municipality", "くらしの相談室", "131105"))
            .with("content/centers/b.yaml", serving("b", "municipality", "くらしの相談室", "151017"))
            .with(
                "content/articles/two.md",
                article("", "{{center a}}\n\n{{center b}}\n\n{{compare by=kind area=131105}}"))
            .build();
    built.page("/articles/two/").main().contains("くらしの相談室（東京都目黒区）", "くらしの相談室（新潟県新潟市北区）");
    built.page("/areas/tokyo/meguro-ku/").all("h4").contains("くらしの相談室（東京都目黒区）");
    built.page("/centers/a/").the("title").isEqualTo("くらしの相談室（東京都目黒区） | みちしるべ");
    built.page("/centers/meguro-dial/").the("title").isEqualTo("目黒の相談専用ダイヤル | みちしるべ");
  }

  @Test
  void aRecordServesEachMunicipalityThatItNames() {
    BuiltSite built =
        site("base")
            .with(
                "content/centers/a.yaml", serving("a", "municipality", "共同の窓口", "151009", "152021"))
            .build();
    built.page("/areas/niigata/niigata-shi/").main().contains("共同の窓口");
    built.page("/areas/niigata/nagaoka-shi/").main().contains("共同の窓口");
    built.page("/centers/a/").main().contains("新潟県新潟市・長岡市");
  }

  @Test
  void aTopicLeadsToThePrefecturesThatHaveARecordOfIt() {
    BuiltPage topic = NIIGATA.page("/topics/hikikomori/");
    topic.main().contains("新潟県 5件", "東京都 2件");
    topic
        .links()
        .contains("/topics/hikikomori/niigata/", "/topics/hikikomori/tokyo/")
        .doesNotContain("/topics/hikikomori/osaka/");
  }

  @Test
  void anArticleOnAPlaceIsListedThere() {
    NIIGATA.page("/areas/tokyo/meguro-ku/").links().contains("/articles/first-call/");
    NIIGATA.page("/areas/niigata/").links().doesNotContain("/articles/first-call/");
  }
}
