package dev.michishirube.time.state;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.michishirube.check.ReferenceData;
import dev.michishirube.time.Holidays;
import dev.michishirube.time.code.HoursCode;
import dev.michishirube.time.rule.Opening;
import dev.michishirube.time.service.DayTimes;
import dev.michishirube.time.service.Reason;
import dev.michishirube.time.service.ServiceDays;
import dev.michishirube.time.service.Stretch;
import dev.michishirube.time.words.HoursSentence;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden table: what a reader must be told at a moment, checked by hand. */
class GoldenStatesTest {
  private static final Holidays HOLIDAYS = ReferenceData.holidays();
  private static final int MONTHS = 13;

  static List<GoldenCase> cases() throws IOException {
    try (Reader text =
            new InputStreamReader(
                GoldenStatesTest.class.getResourceAsStream("/hours/states.csv"),
                StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
      return rows.stream().map(GoldenCase::of).toList();
    }
  }

  @Test
  void thereAreEnough() throws IOException {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(150).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theStateIs(GoldenCase golden) {
    ServiceDays days = new ServiceDays(golden.hours(), HOLIDAYS);
    State state = new States(days::on).at(golden.at());
    assertThat(StateText.of(state)).as(golden.name()).isEqualTo(golden.expected());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theSentenceIs(GoldenCase golden) {
    List<String> lines = HoursSentence.JAPANESE.on(golden.at().toLocalDate(), golden.hours());
    assertThat(String.join("／", lines)).as(golden.name()).isEqualTo(golden.sentence());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theCodeSaysTheSame(GoldenCase golden) {
    ServiceDays days = new ServiceDays(golden.hours(), HOLIDAYS);
    LocalDate from = golden.at().toLocalDate().minusDays(3);
    int length = (int) (from.plusMonths(MONTHS).toEpochDay() - from.toEpochDay());
    String code = HoursCode.of(from, length, days::on);
    List<List<Stretch>> read = HoursCode.read(code, from);
    assertThat(read).as(code).hasSize(length);
    for (int i = 0; i < length; i++) {
      DayTimes day = days.on(from.plusDays(i));
      assertThat(read.get(i))
          .as("%s on %s", code, day.day())
          .isEqualTo(day.stretches().stream().map(GoldenStatesTest::bare).toList());
    }
    assertThat(code.length()).as(code).isLessThan(600);
  }

  /** Without what a code does not hold. */
  private static Stretch bare(Stretch stretch) {
    Reason reason = stretch.opening() == Opening.OPEN ? Reason.USUAL : stretch.reason();
    return new Stretch(
        stretch.from(), stretch.to(), stretch.opening(), reason, null, stretch.lastReception());
  }
}
