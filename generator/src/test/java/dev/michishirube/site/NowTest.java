package dev.michishirube.site;

import static dev.michishirube.site.Records.center;
import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The page for emergencies: one light response, numbers from records alone. */
class NowTest {
  private static final int BAR = 14 * 1024;

  private static String line(String id, String topic, String rest) {
    return center(
        id,
        """
        kind: crisis_line
        name: 電話%s
        topics: [%s]
        service_area: {scope: national}
        %s
        """
            .formatted(id, topic, rest.indent(0)));
  }

  private static String phone(String number, String hours) {
    return "channels:\n  - {type: phone, number: \"%s\", hours: %s}\n".formatted(number, hours);
  }

  private static TestSite base() {
    return site("base")
        .with(
            "content/vocabulary/topics.yaml",
            """
            - {id: hikikomori, name: ひきこもり, name_kana: ひきこもり, plain: 家にいる人の相談です。, forms: [引きこもり]}
            - {id: living, name: 暮らし, name_kana: くらし, plain: 暮らしの相談です。}
            - {id: suicide, name: 死にたい気持ち, name_kana: しにたいきもち, plain: 死にたいときの相談です。}
            """);
  }

  @Test
  void itComesInOneLightResponse() {
    BuiltPage page = base().build().page("/now/");
    page.hasNo("link[rel=stylesheet]").hasNo("script[src]").hasNo("img").has("style");
    page.html()
        .satisfies(
            html ->
                assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(BAR));
  }

  @Test
  void dangerComesFirstAndEachCardLeadsToWhatIsOpenTonight() {
    BuiltPage page = base().build().page("/now/");
    page.all(".care:first-of-type a.tel", "href").containsExactly("tel:110", "tel:119", "tel:118");
    page.links().filteredOn("/now/tonight/"::equals).hasSize(7);
  }

  @Test
  void itTellsNothingInTheHistory() {
    BuiltPage page = base().baseUrl("https://www.city.example.lg.jp/a/").build().page("/now/");
    page.the("title").isEqualTo("くらしの案内");
    page.has(".exit").hasNo("meta[name=description]").hasNo("link[rel=canonical]");
    page.hasNo("meta[property]").hasNo("script");
  }

  @Test
  void whatAnswersDayAndNightComesFirstWithWhoPays() {
    BuiltPage page =
        base()
            .with(
                "content/centers/a.yaml",
                line("a", "suicide", phone("0570-064-556", "\"Mo-Fr 09:00-17:00\"")))
            .with("content/centers/b.yaml", line("b", "suicide", phone("0120-061-338", "always")))
            .build()
            .page("/now/");
    page.all("section[aria-labelledby=suicide] li")
        .containsExactly(
            "0120-061-338 電話b 通話料無料・昼も夜も",
            "0570-064-556 電話a ナビダイヤル：通話料がかかります（かけ放題の対象外）・受付時間あり（名前を押す）");
    page.links().contains("tel:0120061338", "/centers/a/");
  }

  @Test
  void whatMayNotBeShownIsNotThere() {
    base()
        .with(
            "content/centers/a.yaml",
            line("a", "suicide", phone("0120-061-338", "always") + "status: suspended\n"))
        .with(
            "content/centers/b.yaml",
            line(
                "b",
                "suicide",
                "channels:\n"
                    + "  - {type: phone, number: \"0120-783-556\", show: withheld, withheld_reason:"
                    + " 確認中}\n"))
        .build()
        .page("/now/")
        .html()
        .doesNotContain("061-338", "783-556");
  }

  @Test
  void theWayWithoutAVoiceOpensPages() {
    BuiltPage page =
        base()
            .with(
                "content/centers/a.yaml",
                line(
                    "a",
                    "hikikomori",
                    "channels:\n  - {type: chat, url: \"https://example.jp/chat\"}\n"))
            .build()
            .page("/now/");
    page.the("section[aria-labelledby=silent] li").contains("チャット", "電話a", "時間は確認できていません");
    page.links().contains("https://example.jp/chat", "/who/silent/");
  }

  @Test
  void everyPageAndTheFirstAboveAllLeadsThere() {
    BuiltSite built = base().build();
    built.page("/").links().first().isEqualTo("/now/");
    built.page("/areas/tokyo/").all(".site-header .help a", "href").containsExactly("../../now/");
  }
}
