package dev.michishirube.check.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.check.ReadContent;
import dev.michishirube.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates and times, right and wrong. */
class DateFormatsTest {
  @ParameterizedTest
  @CsvSource({"2026-11-22, 2026-11-22", "2026-11, 2026-11", "2026, 2026", "2024-02-29, 2024-02-29"})
  void aDateIsAsPreciseAsItsSource(String written, String iso) {
    ReadContent read = ReadContent.center("as_of: " + written);
    assertThat(read.told()).isEmpty();
    assertThat(read.content().centers().getFirst().value().evidence().asOf().iso()).isEqualTo(iso);
  }

  @Test
  void aDateMaySayHowSureItIs() {
    ReadContent read = ReadContent.center("as_of: {value: 2024-12, certainty: about}");
    assertThat(read.content().centers().getFirst().value().evidence().asOf().certainty())
        .isEqualTo(PartialDate.Certainty.ABOUT);
  }

  @ParameterizedTest
  @CsvSource({
    "令和4年4月1日, 2022-04-01",
    "R4.4.1, 2022-04-01",
    "2026年4月1日, 2026-04-01",
    "2026/4/1, 2026-04-01"
  })
  void anotherWayToWriteADateIsAnErrorThatGivesTheRightOne(String written, String iso) {
    assertThat(ReadContent.center("as_of: " + written).told())
        .singleElement()
        .asString()
        .startsWith("7:8 date.style ")
        .contains("「" + iso + "」と書いてください");
  }

  @ParameterizedTest
  @CsvSource({
    "as_of: 2026-02-30, date.impossible",
    "as_of: 2026-13, date.impossible",
    "as_of: 春ごろ, date.format",
    "as_of: 2月作成, date.format",
    "exceptions: [{date: 2026-12}], date.format",
    "exceptions: [{date: 令和8年12月1日}], date.style",
    "exceptions: [{date: 2027-02-29}], date.impossible"
  })
  void aDateThatIsNoneIsTold(String line, String rule) {
    assertThat(ReadContent.center(line).rules()).containsExactly(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "25:00, time.impossible",
    "10:75, time.impossible",
    "24:00, time.impossible",
    "9時半, time.format",
    "9:30, time.format",
    "午後4時, time.format"
  })
  void aTimeThatIsNoneIsTold(String time, String rule) {
    String channel = "channels: [{type: phone, last_reception: '" + time + "'}]";
    assertThat(ReadContent.center(channel).rules()).containsExactly(rule);
  }
}
