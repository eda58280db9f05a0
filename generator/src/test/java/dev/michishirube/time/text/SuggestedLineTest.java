package dev.michishirube.time.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestedLineTest {
  private static String line(String text) {
    return SuggestedLine.of((HourReading.Structured) HourText.read(text), text);
  }

  @ParameterizedTest
  @CsvSource({
    "平日 9時〜17時（最終受付16時30分まで）, 16:30",
    "平日 9時〜16時30分（受付は16時まで）, 16:00",
    "平日 9時〜17時（受付は16時半まで）, 16:30",
    "平日 9時〜17時（受付は午後4時30分まで）, 16:30",
    "平日 9：00～17：00（電話受付は16:45まで）, 16:45"
  })
  void theLastReceptionStandsBehindTheHours(String text, String time) {
    assertThat(line(text)).endsWith("}　last_reception: \"" + time + "\"");
  }

  @Test
  void differentOnesAreLeftToTheWriter() {
    assertThat(
            line(
                "毎日 9:00～12:00・13:00～21:00（電話受付は20:30まで）。"
                    + "12月29日～1月3日は9:00～12:00・13:00～17:00（受付16:30まで）"))
        .doesNotContain("last_reception");
  }

  @Test
  void theDaysOfTheYearEndComeLast() {
    assertThat(line("平日 9時〜17時（受付は16時まで、年末年始（12/29〜1/3）を除く）"))
        .endsWith("last_reception: \"16:00\"　year_end: {from: \"12-29\", to: \"01-03\"}");
  }
}
