package dev.michishirube.site;

import static dev.michishirube.site.Records.center;
import static dev.michishirube.site.TestSite.site;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A place is told as far as its record lets it be. */
class LocationTest {
  private static BuiltSite withLocation(String visibility, String more) {
    return site("base")
        .with(
            "content/centers/a.yaml",
            center(
                "a",
                more
                    + """
                    location:
                      visibility: %s
                      postal_code: 153-8573
                      address: 目黒区上目黒2-19-15
                      building: みどり会館
                      floor: 4階
                      latitude: "35.641463"
                      longitude: "139.698171"
                      access: 大橋駅から徒歩5分
                    """
                        .formatted(visibility)))
        .build();
  }

  @Test
  void aPublicPlaceIsToldWhole() {
    withLocation("public", "")
        .page("/centers/a/")
        .fact("所在地")
        .containsExactly("〒153-8573 目黒区上目黒2-19-15 みどり会館 4階");
  }

  @ParameterizedTest
  @CsvSource({
    "area_only, '安全のため、くわしい場所はのせていません。'",
    "on_contact, '場所は、連絡したときに案内されます。'",
    "secret, '安全のため、場所はのせていません。'"
  })
  void anyOtherPlaceIsInNoFile(String visibility, String words) {
    BuiltSite built = withLocation(visibility, "kind: dv_center\nat_risk_topic: true\n");
    built.text().contains(words);
    built.hasNowhere("153-8573", "上目黒", "みどり会館", "4階", "35.64", "139.69", "大橋駅");
  }

  @ParameterizedTest
  @CsvSource({"area_only", "on_contact", "secret"})
  void aRecordThatHidesItsPlaceTellsItInNoOtherField(String visibility) {
    BuiltSite built =
        site("base")
            .with(
                "content/centers/a.yaml",
                center(
                    "a",
                    """
                    name: 集まりのある窓口
                    location: {visibility: %s}
                    counter: もみじ階段の奥
                    channels: [{type: in_person, place: さくら会館}]
                    events:
                      - id: e
                        name: つどい
                        venue: かえで会館
                        occurrences: [{date: 2027-01-10, venue: いちょう会館}]
                    """
                        .formatted(visibility)))
            .build();
    built.page("/centers/a/").main().contains("つどい", "2027年1月10日");
    built.page("/events/tokyo/").main().contains("つどい", "2027年1月10日");
    built.hasNowhere("もみじ階段", "さくら会館", "かえで会館", "いちょう会館");
  }

  @Test
  void aBuildingWithoutAnAddressIsTold() {
    BuiltPage page =
        site("base")
            .with(
                "content/centers/a.yaml",
                center("a", "location: {visibility: public, building: 総合庁舎本館, floor: 2階}\n"))
            .build()
            .page("/centers/a/");
    page.fact("所在地").containsExactly("総合庁舎本館 2階");
  }
}
