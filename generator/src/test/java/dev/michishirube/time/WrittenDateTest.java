package dev.michishirube.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as people write them. */
class WrittenDateTest {
  @ParameterizedTest
  @CsvSource({
    "令和4年4月1日, 2022-04-01",
    "令和4年4月1日(金), 2022-04-01",
    "令和４年４月１日（金曜日）, 2022-04-01",
    "令和元年5月1日, 2019-05-01",
    "R4.4.1, 2022-04-01",
    "R4.4, 2022-04",
    "H31.4.30, 2019-04-30",
    "平成25年, 2013",
    "昭和64年1月7日, 1989-01-07",
    "令和4年度, 2022",
    "2026年4月1日, 2026-04-01",
    "2026年4月, 2026-04",
    "2026/4/1, 2026-04-01",
    "2026.4.1, 2026-04-01",
    "2026-4-1, 2026-04-01",
  })
  void areTurnedIntoIso(String written, String iso) {
    assertThat(WrittenDate.toIso(written)).contains(iso);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4月1日", "2月作成", "春ごろ", "26-4-1", "", "令和", "2026年春", "令和4年4月1日から"})
  void withoutAYearOrWithMoreWordsTheyAreNone(String written) {
    assertThat(WrittenDate.toIso(written)).isEmpty();
  }
}
