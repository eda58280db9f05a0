package dev.michishirube.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.check.Secrets.Field;
import dev.michishirube.model.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address marked secret goes to the secret gate and nowhere else. */
class SecretsTest {
  private static final String SECRET =
      """
      location:
        visibility: secret
        postal_code: 999-8888
        address: [{value: ひみつ市うみべ町1-2-3, until: 2027-03-31}, {value: ひみつ市やま町4-5-6, from: 2027-04-01}]
        building: みどり荘
        floor: 2階
        latitude: 35.123456
        longitude: 139.654321
        access: うみべ駅から徒歩5分
      """;

  @Test
  void itsValuesAreHandedToTheGate() {
    Checked checked = ReadContent.center(SECRET).checked();
    assertThat(checked.secrets().values())
        .containsExactly(
            new Secrets.Value("meguro-dial", Field.POSTAL_CODE, "999-8888"),
            new Secrets.Value("meguro-dial", Field.ADDRESS, "ひみつ市うみべ町1-2-3"),
            new Secrets.Value("meguro-dial", Field.ADDRESS, "ひみつ市やま町4-5-6"),
            new Secrets.Value("meguro-dial", Field.BUILDING, "みどり荘"),
            new Secrets.Value("meguro-dial", Field.LATITUDE, "35.123456"),
            new Secrets.Value("meguro-dial", Field.LONGITUDE, "139.654321"),
            new Secrets.Value("meguro-dial", Field.ACCESS, "うみべ駅から徒歩5分"));
  }

  @Test
  void theModelHoldsNothingOfIt() {
    ReadContent read = ReadContent.center(SECRET);
    assertThat(read.told()).isEmpty();
    assertThat(read.content().centers().getFirst().value().location())
        .isEqualTo(new Location.Secret());
    assertThat(read.checked().secrets()).hasToString("Secrets[7]");
    assertThat(read.checked().redaction()).hasToString("Redaction[7]");
  }

  @Test
  void noMessagePrintsIt() {
    ReadContent read =
        ReadContent.center(
            SECRET.replace("999-8888", "99-88888").replace("35.123456", "北緯35.123456度"));
    assertThat(read.rules()).containsExactly("location.postal-code", "number.format");
    assertThat(read.told()).allMatch(line -> line.contains("「〔非公開〕」"));
    assertThat(read.told()).noneMatch(line -> line.contains("88888") || line.contains("35.12"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "visibility: secrett",
        "visibility: Secret",
        "visibility: [secret]",
        "visibility:"
      })
  void aMisspeltVisibilityHidesTheValuesFromMessages(String visibility) {
    ReadContent read =
        ReadContent.center("location: {" + visibility + ", postal_code: ひみつ9998888}");
    assertThat(read.rules()).isNotEmpty();
    assertThat(read.told()).noneMatch(line -> line.contains("9998888"));
    assertThat(read.checked().redaction().hasSecrets("content/centers/a.yaml")).isTrue();
  }

  @Test
  void withoutVisibilityARecordAtRiskTellsNothing() {
    ReadContent read =
        ReadContent.center("at_risk_topic: true\nlocation: {address: ひみつ市うみべ町1-2-3}\n");
    assertThat(read.content().centers().getFirst().value().location())
        .isEqualTo(new Location.Unknown());
    assertThat(read.checked().redaction().redact("住所はひみつ市うみべ町1-2-3です")).isEqualTo("住所は〔非公開〕です");
  }

  @ParameterizedTest
  @ValueSource(strings = {"area_only", "on_contact"})
  void whatIsNotToldIsDropped(String visibility) {
    ReadContent read =
        ReadContent.center("location: {visibility: " + visibility + ", address: 東京都目黒区1-2}\n");
    assertThat(read.told()).isEmpty();
    assertThat(read.content().centers().getFirst().value().location().toString())
        .doesNotContain("東京都");
    assertThat(read.checked().secrets().values()).isEmpty();
  }

  @Test
  void redactionSeesThroughWidthAndSpaces() {
    Redaction redaction = ReadContent.center(SECRET).checked().redaction();
    assertThat(redaction.redact("ひみつ市 うみべ町１-２-３ の家")).isEqualTo("〔非公開〕");
    assertThat(redaction.redact("別の町1-2-3")).isEqualTo("別の町1-2-3");
    assertThat(redaction.hasSecrets("content/centers/a.yaml")).isTrue();
    assertThat(redaction.hasSecrets("content/site.yaml")).isFalse();
  }
}
