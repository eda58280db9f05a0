package dev.michishirube.site;

import static dev.michishirube.site.Records.article;
import static dev.michishirube.site.Records.center;
import static dev.michishirube.site.TestSite.site;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How values are said: dates in both calendars, what is not known as not known. */
class WordsTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-01, 2026年11月1日（令和8年11月1日）",
    "2026-07, 2026年7月（令和8年7月）",
    "2025, 2025年（令和7年）",
    "2019, 2019年（平成31年・令和元年）",
    "1989-01, 1989年1月（昭和64年・平成元年1月）",
    "2019-05-01, 2019年5月1日（令和元年5月1日）",
    "2019-04-30, 2019年4月30日（平成31年4月30日）",
    "1989-01-07, 1989年1月7日（昭和64年1月7日）",
    "2012-02-29, 2012年2月29日（平成24年2月29日）"
  })
  void datesAreToldInBothCalendars(String date, String words) {
    site("base")
        .with("content/articles/a.md", article("published: " + date + "\n", "本文です。"))
        .build()
        .page("/articles/a/")
        .main()
        .contains("公開：" + words);
  }

  @Test
  void theDayOfTheBuildIsToldOnEveryPage() {
    site("base").build().page("/areas/").the("footer").contains("2026年11月22日（令和8年11月22日）");
  }

  @Test
  void anUncertainDateIsToldAsSuch() {
    site("base")
        .with("content/centers/a.yaml", center("a", "as_of: {value: 2024-12, certainty: about}\n"))
        .build()
        .page("/centers/a/")
        .main()
        .contains("2024年12月（令和6年12月）ごろ現在の情報です。");
  }

  @Test
  void whatNobodyKnowsIsToldAsNotConfirmedNeverAsNo() {
    BuiltPage page =
        site("base")
            .with(
                "content/centers/a.yaml",
                center("a", "channels: [{type: phone, number: \"0570-003-110\"}]\n"))
            .build()
            .page("/centers/a/");
    page.fact("確認できていません").containsExactly("相談できる人・費用・名前・家族だけの相談");
    page.fact("受付時間").containsExactly("確認できていません");
    page.main().doesNotContain("できません。", "ありません", "なし");
  }

  @Test
  void noIsToldAsNo() {
    BuiltPage page =
        site("base")
            .with(
                "content/centers/a.yaml",
                center("a", "family_only: no\nanonymity: name_required\n"))
            .build()
            .page("/centers/a/");
    page.fact("家族だけの相談").containsExactly("家族だけの相談はできません");
    page.fact("名前").containsExactly("名前が必要です");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"Mo-Fr 08:30-17:00; PH off\"      | 平日 8時30分〜17時（祝日を除く。年末年始の受付は確認できていません）",
        "\"Mo-Fr 08:30-17:00; PH unknown\"  | 月〜金 8時30分〜17時（祝日・年末年始の受付は確認できていません）",
        "always                             | 24時間・年中無休",
        "{text: 平日の昼間}                 | 平日の昼間",
        "{text: 平日の昼間, certainty: approximate} | 時間はめやすです。事前に確認してください。",
        "{text: 不定期, certainty: unknown} | 時間は確認できていません。事前に確認してください。"
      })
  void hoursAreToldAsTheSourceSaysThem(String hours, String words) {
    site("base")
        .with(
            "content/centers/a.yaml",
            center(
                "a",
                "channels: [{type: phone, number: \"03-3546-5303\", hours: %s}]\n"
                    .formatted(hours)))
        .build()
        .page("/centers/a/")
        .fact("受付時間")
        .contains(words);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"#8008\"', tel:%238008",
    "'\"110\"', tel:110",
    "'\"03-5722-9363\"', tel:+81357229363",
    "'\"0120-279-338\"', tel:0120279338"
  })
  void aNumberCanBeCalled(String number, String href) {
    site("base")
        .with(
            "content/centers/a.yaml",
            center("a", "channels: [{type: phone, number: %s}]\n".formatted(number)))
        .build()
        .page("/centers/a/")
        .links()
        .contains(href);
  }

  @Test
  void whoPaysForTheCallIsTold() {
    BuiltSite built =
        site("base")
            .with(
                "content/centers/a.yaml",
                center("a", "channels: [{type: phone, number: \"0120-279-338\"}]\n"))
            .with(
                "content/centers/b.yaml",
                center("b", "channels: [{type: phone, number: \"0570-003-110\"}]\n"))
            .build();
    built.page("/centers/a/").fact("通話料").containsExactly("無料");
    built.page("/centers/b/").main().contains("ナビダイヤル");
  }

  @Test
  void everyWordOfAClosedListIsJapanese() {
    BuiltPage page =
        site("base")
            .with(
                "content/centers/a.yaml",
                center(
                    "a",
                    """
                    fee: {type: partly, borne_by_user: [call, data, transport, postage, materials, meal, venue, insurance, other]}
                    accessibility: {wheelchair: 1, writing_support: 1, sign_language: 0, relay_service: 1}
                    channels:
                      - type: phone
                        number: "03-3546-5303"
                        reachable_from: {mobile: yes, ip_phone: no, payphone: yes}
                        languages: [{code: en, mode: interpreter}, {code: vi, mode: app}]
                    """))
            .build()
            .page("/centers/a/");
    // A language is named in itself, for those who look for it.
    page.main().contains("English（通訳）");
    page.main().doesNotContainPattern("\\b[a-z]{3,}[a-z_]*\\b(?<!nglish|iếng)");
  }
}
