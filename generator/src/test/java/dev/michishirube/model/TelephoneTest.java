package dev.michishirube.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.model.Channel.Toll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelephoneTest {
  @ParameterizedTest
  @CsvSource({
    "03-5722-9363, tel:+81357229363",
    "050-3655-1234, tel:+815036551234",
    "090-1234-5678, tel:+819012345678",
    "'#8008', tel:%238008",
    "189, tel:189",
    "110, tel:110",
    "0120-279-889, tel:0120279889",
    "0570-078374, tel:0570078374",
  })
  void linksDialWhatJapaneseNetworksAccept(String printed, String href) {
    assertThat(new Telephone(printed).href()).isEqualTo(href);
  }

  @ParameterizedTest
  @CsvSource({
    "0120-279-889, FREE",
    "0800-123-4567, FREE",
    "0570-003-110, NAVI",
    "03-5722-9363, CALLER",
    "'#8008', CALLER",
    "189, FREE",
    "'#1234', UNKNOWN",
  })
  void thePrefixTellsWhoPays(String printed, Toll toll) {
    assertThat(new Telephone(printed).toll()).isEqualTo(toll);
  }

  @Test
  void digitsAreTheSameHoweverPrinted() {
    assertThat(new Telephone("0570-078374").digits())
        .isEqualTo(new Telephone("0570-078-374").digits());
  }
}
