package dev.michishirube.site;

import static dev.michishirube.site.Records.center;
import static dev.michishirube.site.TestSite.site;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Values that change on 1 April 2027: the old one goes on its last day, the new one is told from 30
 * days before in words, so that a site built in March stays true in April.
 */
class DatedValueTest {
  private static final String DAY = "2027年4月1日（令和9年4月1日）";

  private static final TestSite MOVING =
      site("base")
          .with(
              "content/centers/a.yaml",
              center(
                  "a",
                  """
                  name: [{value: 古い名前, until: 2027-03-31}, {value: 新しい名前, from: 2027-04-01}]
                  department: [{value: 古い課, until: 2027-03-31}, {value: 新しい課, from: 2027-04-01}]
                  fee: [{value: free, until: 2027-03-31}, {value: {type: paid, note: 一回千円}, from: 2027-04-01}]
                  channels:
                    - type: phone
                      number: [{value: "03-3546-5303", until: 2027-03-31}, {value: "03-5114-8826", from: 2027-04-01}]
                      hours: [{value: {text: 古い時間}, until: 2027-03-31}, {value: {text: 新しい時間}, from: 2027-04-01}]
                      department: [{value: 古い係, until: 2027-03-31}, {value: 新しい係, from: 2027-04-01}]
                    - type: email
                      address: [{value: old@example.jp, until: 2027-03-31}, {value: new@example.jp, from: 2027-04-01}]
                  location:
                    visibility: public
                    address: [{value: 目黒区旧町1-1, until: 2027-03-31}, {value: 目黒区新町2-2, from: 2027-04-01}]
                  """));

  private static final String[] OLD = {
    "古い名前", "古い課", "03-3546-5303", "古い時間", "古い係", "old@example.jp", "目黒区旧町1-1",
  };
  private static final String[] NEW = {
    "新しい名前", "新しい課", "一回千円", "03-5114-8826", "新しい時間", "新しい係", "new@example.jp", "目黒区新町2-2",
  };

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22", "2027-03-01"})
  void longBeforeOnlyTheOldValueIsThere(String today) {
    BuiltSite built = MOVING.today(today).build();
    built.page("/centers/a/").main().contains(OLD);
    built.hasNowhere(NEW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-03-02", "2027-03-31"})
  void from30DaysBeforeBothAreToldWithTheDay(String today) {
    BuiltPage page = MOVING.today(today).build().page("/centers/a/");
    page.main().contains(OLD).contains(NEW).contains(DAY);
    page.fact("番号の変更").containsExactly(DAY + "から 03-5114-8826 に変わります");
    page.fact("受付時間").containsExactly("古い時間", DAY + "から", "新しい時間", "事前に確認してください。");
    page.fact("所在地").containsExactly("目黒区旧町1-1", DAY + "から 目黒区新町2-2 に変わります");
    page.fact("メールの変更").containsExactly(DAY + "から new@example.jp に変わります");
    page.fact("費用").contains("無料", DAY + "から", "有料", "一回千円");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-04-01", "2028-01-01"})
  void fromItsDayOnlyTheNewValueIsThere(String today) {
    BuiltSite built = MOVING.today(today).build();
    built.page("/centers/a/").main().contains(NEW).doesNotContain("から 03", "に変わります");
    built.hasNowhere(OLD);
  }

  @Test
  void aListTellsTheChangeToo() {
    BuiltPage page = MOVING.today("2027-03-20").build().page("/areas/tokyo/meguro-ku/");
    page.main().contains("古い名前", "03-3546-5303", "03-5114-8826");
  }

  @Test
  void aValueMayLookLikeThePlaceOfAnother() {
    String lines =
        "department: [{value: 古い課, until: 2026-11-30}, {value: \"課{0}と{1}\", from: 2026-12-01}]\n";
    site("base")
        .with("content/centers/a.yaml", center("a", lines))
        .build()
        .page("/centers/a/")
        .fact("担当")
        .contains("2026年12月1日（令和8年12月1日）から 課{0}と{1} に変わります");
  }

  @Test
  void aValueWhoseDaysAreOverLeavesNothing() {
    BuiltSite built =
        site("base")
            .with(
                "content/centers/a.yaml",
                center(
                    "a",
                    "channels: [{type: phone, number: [{value: \"03-3546-5303\", until:"
                        + " 2026-11-21}]}]"))
            .build();
    built.hasNowhere("03-3546-5303", "0335465303");
    built.page("/centers/a/").links().contains("https://www.city.meguro.tokyo.jp/");
  }
}
