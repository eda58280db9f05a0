package dev.michishirube.site;

import static dev.michishirube.site.Records.center;
import static dev.michishirube.site.TestSite.site;

import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;

/** What lists and tables say of nights and days off comes from the hours alone. */
class NightAndDaysOffTest {
  private static String desk(String id, String hours) {
    return center(
        id,
        """
        name: 窓口%s
        service_area: {scope: municipality, codes: ["131105"]}
        channels:
          - {type: phone, number: "03-5722-9363", hours: %s}
        """
            .formatted(id, hours));
  }

  private static final BuiltSite BUILT =
      site("base")
          .with(
              "content/centers/a.yaml", desk("a", "\"Mo-Fr 10:00-20:00; Sa 10:00-16:00; PH off\""))
          .with("content/centers/b.yaml", desk("b", "\"Mo-Fr 08:30-17:00; PH unknown\""))
          .with("content/centers/c.yaml", desk("c", "always"))
          .with("content/centers/d.yaml", desk("d", "{text: 夜間もあり, certainty: unknown}"))
          .with("content/centers/e.yaml", desk("e", "\"Mo-Su,PH 08:00-22:00\""))
          .with(
              "content/centers/f.yaml",
              desk("f", "always")
                  .replace("phone", "email")
                  .replaceFirst("number: [^,]*", "address: a@example.jp"))
          .build();

  @Test
  void aCardSaysIt() {
    saysOf("a").contains("夜間・土曜も受け付け").doesNotContain("確認できていません");
    saysOf("e").contains("夜間・土日祝も受け付け").doesNotContain("確認できていません");
  }

  @Test
  void whatIsNotConfirmedIsSaid() {
    saysOf("b").contains("祝日は確認できていません").doesNotContain("受け付け");
  }

  @Test
  void hoursThatSayItThemselvesStandAlone() {
    saysOf("c").contains("24時間").doesNotContain("受け付け");
    saysOf("d").contains("夜間もあり").doesNotContain("受け付け", "夜間は");
  }

  @Test
  void theTableOfWaysCountsIt() {
    BUILT
        .page("/areas/tokyo/meguro-ku/")
        .the("tr:contains(声で話す) td[data-label=時間]")
        .contains("24時間・年中無休：1件", "夜間も（18時より後か8時より前）：2件", "土日も：2件", "祝日も：1件");
  }

  private static AbstractStringAssert<?> saysOf(String id) {
    return BUILT.page("/topics/hikikomori/tokyo/").the("li:has(a:contains(窓口" + id + ")) small");
  }
}
