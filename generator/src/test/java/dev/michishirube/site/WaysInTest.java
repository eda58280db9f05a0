package dev.michishirube.site;

import static dev.michishirube.site.Records.center;
import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** From the first page to whom to call in two taps, and from every page back to the ways in. */
class WaysInTest {
  private static final BuiltSite BASE = site("base").build();

  @Test
  void theFirstPageHelpsAtOnceThenAsksWhereWhatHowAndWho() {
    BuiltPage home = BASE.page("/");
    home.all("main h2")
        .containsExactly(
            "いま助けがいるとき",
            "地域からさがす",
            "困りごとからさがす",
            "連絡のしかたからさがす",
            "あなたのことからさがす",
            "名前やことばからさがす",
            "読みもの・制度");
    home.all(".emergency a.tel", "href").contains("tel:110");
    home.links().contains("/areas/tokyo/", "/who/silent/", "/situations/");
  }

  @Test
  void onlyNumbersThatAnswerAtAnyHourStandUnderDayAndNight() {
    String channel = "channels: [{type: phone, number: \"%s\", hours: %s}]\n";
    String national = "service_area: {scope: national}\n";
    BuiltPage home =
        site("base")
            .with(
                "content/centers/a.yaml",
                center("a", national + channel.formatted("0120-000-001", "always")))
            .with(
                "content/centers/b.yaml",
                center(
                    "b", national + channel.formatted("0120-000-002", "\"Mo-Su,PH 10:00-22:00\"")))
            .build()
            .page("/");
    home.all(".lines a.tel", "href").contains("tel:0120000001").doesNotContain("tel:0120000002");
  }

  @Test
  void theMapHasEveryPrefectureOnceAndTheReadingsOnceMore() {
    BuiltPage areas = BASE.page("/areas/");
    areas.all(".tiles li").hasSize(47).startsWith("北海道", "青森").contains("東京", "大阪", "京都");
    areas
        .all("section[aria-labelledby=readings] h3")
        .containsExactly("あ", "か", "さ", "た", "な", "は", "ま", "や", "わ");
    areas.all("section[aria-labelledby=readings] li").hasSize(47).startsWith("愛知", "青森");
    String css =
        BASE.files().entrySet().stream()
            .filter(file -> file.getKey().endsWith(".css"))
            .findFirst()
            .orElseThrow()
            .getValue();
    assertThat(IntStream.rangeClosed(1, 47).mapToObj(".p%02d { grid-area"::formatted))
        .allSatisfy(place -> assertThat(css).contains(place));
  }

  @Test
  void everyPageSaysInWhichSectionItStands() {
    String current = ".site-nav [aria-current]";
    BASE.page("/areas/").all(current, "aria-current").containsExactly("page");
    BASE.page("/areas/tokyo/").all(current, "aria-current").containsExactly("true");
    BASE.page("/areas/tokyo/").all(current).containsExactly("地域");
    BASE.page("/situations/").all(current).containsExactly("困りごと");
    BASE.page("/about/").all(current).isEmpty();
    assertThat(BASE.pages())
        .allSatisfy(
            page ->
                page.all(".site-nav a")
                    .startsWith("地域", "困りごと", "連絡のしかた", "あなたは", "50音・ことば", "読みもの"));
  }
}
