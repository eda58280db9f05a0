package dev.michishirube.check.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.check.ReadContent;
import dev.michishirube.model.Booking;
import dev.michishirube.model.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One way of contact. */
class ChannelFormatTest {
  private static Channel channel(String keys) {
    ReadContent read = ReadContent.center("channels: [{" + keys + "}]");
    assertThat(read.told()).isEmpty();
    return read.content().centers().getFirst().value().channels().getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "0120-279-338, FREE",
    "0800-800-0000, FREE",
    "0570-064-556, NAVI",
    "'#9999', UNKNOWN",
    "'110', FREE",
    "03-5722-9363, CALLER"
  })
  void theNumberTellsWhoPays(String number, Channel.Toll toll) {
    assertThat(channel("type: phone, number: '" + number + "'").toll()).isEqualTo(toll);
  }

  @Test
  void whoPaysMayBeStated() {
    assertThat(channel("type: phone, number: 03-5722-9363, toll: unknown").toll())
        .isEqualTo(Channel.Toll.UNKNOWN);
    assertThat(channel("type: fax, number: 03-5722-9363").toll()).isEqualTo(Channel.Toll.UNKNOWN);
  }

  @Test
  void aNumberThatLostItsZeroIsStillText() {
    assertThat(
            channel("type: phone, number: 0312345670")
                .contact()
                .number()
                .periods()
                .getFirst()
                .value())
        .isEqualTo("0312345670");
  }

  @Test
  void withholdingNeedsAReason() {
    assertThat(ReadContent.center("channels: [{type: phone, show: withheld}]").told())
        .singleElement()
        .asString()
        .startsWith("7:12 channel.withheld.reason");
    Channel withheld = channel("type: phone, show: withheld, withheld_reason: 出典が1つだけのため");
    assertThat(withheld.isWithheld()).isTrue();
    assertThat(withheld.withheldReason()).isEqualTo("出典が1つだけのため");
  }

  @Test
  void bookingIsAWordOrMore() {
    assertThat(channel("type: in_person, booking: required").booking().need())
        .isEqualTo(Booking.Need.REQUIRED);
    assertThat(ReadContent.center("channels: [{type: phone, booking: {via: phone}}]").rules())
        .containsExactly("structure.key.missing");
  }

  @Test
  void aWrongChannelIsLeftOutAndTheOthersStay() {
    ReadContent read = ReadContent.center("channels: [{type: telepathy}, {type: phone}]");
    assertThat(read.rules()).containsExactly("structure.value.closed-list");
    assertThat(read.content().centers().getFirst().value().channels()).hasSize(1);
  }

  @Test
  void valuesByAreaNeedCodes() {
    assertThat(
            ReadContent.center("channels: [{type: phone, by_area: {東京: {available: yes}}}]")
                .rules())
        .containsExactly("structure.value.pattern");
  }
}
