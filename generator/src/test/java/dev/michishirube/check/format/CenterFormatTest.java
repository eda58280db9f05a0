package dev.michishirube.check.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.check.ReadContent;
import dev.michishirube.model.Center;
import dev.michishirube.model.Closures;
import dev.michishirube.model.Eligibility;
import dev.michishirube.model.Location;
import dev.michishirube.model.Terms;
import dev.michishirube.model.YesNo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a center is when keys are left out or wrong. */
class CenterFormatTest {
  private static Center center(String more) {
    ReadContent read = ReadContent.center(more);
    assertThat(read.told()).isEmpty();
    return read.content().centers().getFirst().value();
  }

  @Test
  void aKeyLeftOutMeansUnknown() {
    Center center = center("");
    assertThat(center.identity().slug()).isEqualTo("meguro-dial");
    assertThat(center.lifecycle().status()).isEqualTo(Center.Status.ACTIVE);
    assertThat(center.eligible()).isEqualTo(Eligibility.UNKNOWN);
    assertThat(center.terms().anonymity()).isEqualTo(Terms.Anonymity.UNKNOWN);
    assertThat(center.terms().familyOnly()).isEqualTo(YesNo.UNKNOWN);
    assertThat(center.terms().fee()).isNull();
    assertThat(center.closures().yearEnd()).isEqualTo(new Closures.YearEnd.Unknown());
    assertThat(center.location()).isEqualTo(new Location.Unknown());
    assertThat(center.channels()).isEmpty();
  }

  @Test
  void theAddressOfAnAtRiskRecordTellsNothing() {
    assertThat(center("at_risk_topic: true").identity().slug()).matches("[a-z2-7]{6}");
    assertThat(center("at_risk_topic: true\nslug: chosen").identity().slug()).isEqualTo("chosen");
  }

  @Test
  void anUnknownKeyIsAnErrorWithASuggestion() {
    assertThat(ReadContent.center("situatons: [no-food]").told())
        .containsExactly("7:1 structure.key.unknown 「situatons」という項目はありません。 「situations」ではありませんか。");
  }

  @Test
  void everyMissingKeyIsToldAtOnce() {
    ReadContent read = ReadContent.of("centers/a.yaml", "id: a\n");
    assertThat(read.rules()).hasSize(5).containsOnly("structure.key.missing");
    assertThat(read.content().centers()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"name:", "name: ''", "name: ~", "name: null", "name: '  '"})
  void anEmptyValueIsNoValue(String line) {
    String record = ReadContent.CENTER.replaceFirst("name: .*", line);
    assertThat(ReadContent.of("centers/a.yaml", record).rules())
        .containsExactly("structure.value.empty");
  }

  @Test
  void anIdIsWrittenInSmallLetters() {
    String record = ReadContent.CENTER.replace("id: meguro-dial", "id: Meguro_Dial");
    assertThat(ReadContent.of("centers/a.yaml", record).told())
        .containsExactly(
            "1:5 id.format 「Meguro_Dial」は id に使えません。"
                + " id は小文字の英字・数字・ハイフンで書き、英字か数字で始めます（例：meguro-dial）。");
  }

  @Test
  void aRecordWithAWrongIdKindOrListIsReadOnSoThatTheRestIsCheckedToo() {
    ReadContent read =
        ReadContent.of(
            "centers/a.yaml",
            """
            id: Meguro Dial
            kind: hikikomori_centre
            name: ひきこもり相談専用ダイヤル
            service_area: {scope: municipality, codes: ["131105"]}
            sources: []
            """);
    assertThat(read.rules())
        .containsExactlyInAnyOrder(
            "id.format",
            "structure.value.closed-list",
            "structure.key.missing",
            "structure.list.empty");
    assertThat(read.checked().content().centers()).hasSize(1);
  }

  @Test
  void numbersAndFlagsThatAreNoneAreTold() {
    assertThat(ReadContent.center("eligible: {age_min: 15歳}").rules())
        .containsExactly("number.format");
    assertThat(ReadContent.center("eligible: {age_min: 150}").rules())
        .containsExactly("number.range");
    assertThat(ReadContent.center("statistics: [{label: 件数, value: '2,618'}]").rules())
        .containsExactly("number.format");
    // Swapped ones are told by a rule over the whole record.
    assertThat(ReadContent.center("location: {latitude: 239.6, longitude: 535.6}").rules())
        .containsExactly("number.range", "number.range");
    assertThat(ReadContent.center("draft: maybe").rules())
        .containsExactly("structure.value.closed-list");
  }

  @Test
  void codesUrlsAndPostalCodesHaveTheirForms() {
    assertThat(ReadContent.center("official_url: www.example.jp").rules())
        .containsExactly("url.format");
    assertThat(ReadContent.center("location: {postal_code: '12345'}").rules())
        .containsExactly("location.postal-code");
    String record = ReadContent.CENTER.replace("131105", "13110");
    assertThat(ReadContent.of("centers/a.yaml", record).rules())
        .containsExactly("area.code.format");
  }

  @Test
  void theEndOfTheYearIsASpanOrAWord() {
    assertThat(center("year_end: open").closures().yearEnd())
        .isEqualTo(new Closures.YearEnd.Open());
    assertThat(ReadContent.center("year_end: {from: '12-32', to: '1-3'}").rules())
        .containsExactly("date.impossible", "date.format");
  }
}
