package dev.michishirube.time.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.time.service.YearEnd;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Each specification and its sentences; a slash stands between lines. */
class SentenceTableTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/hours/sentences.csv", delimiter = '|', quoteCharacter = '`')
  void saysIt(String spec, String japanese, String english) {
    assertThat(joined(HoursSentence.JAPANESE.of(SpecTexts.read(spec)))).isEqualTo(japanese);
    assertThat(joined(HoursSentence.ENGLISH.of(SpecTexts.read(spec)))).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mo-Fr 08:30-17:00; PH off | 12-29 | 01-03 | 平日 8時30分〜17時（祝日・年末年始を除く）",
        "Mo-Fr 08:30-17:00; PH off | 12-28 | 01-05 | 平日 8時30分〜17時（祝日・12月28日〜1月5日を除く）",
        "Mo-Fr 09:00-17:00; PH unknown | 12-29 | 01-03 | 月〜金 9時〜17時（祝日の受付は確認できていません。年末年始は休み）",
        "Mo-Fr 09:00-21:00; Sa,Su 09:00-17:00; PH off | 12-29 | 01-03 "
            + "| 平日 9時〜21時、土・日 9時〜17時 / 祝日・年末年始は休み",
        "24/7 | 12-31 | 01-01 | 毎日（祝日も）24時間（12月31日〜1月1日を除く）",
        "Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off | 12-29 | 01-03 " + "| 平日 9時〜17時（祝日・年末年始を除く）",
      })
  void theYearEndThatIsClosedIsPartOfIt(String spec, String from, String to, String words) {
    YearEnd closed = new YearEnd.Closed(new YearEnd.Span(day(from), day(to)));
    assertThat(joined(HoursSentence.JAPANESE.of(SpecTexts.read(spec), closed))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mo-Fr 09:00-17:00; PH off | 平日 9時〜17時（祝日を除く。年末年始の受付は確認できていません）",
        "Mo-Fr 09:00-17:00 | 月〜金 9時〜17時（祝日・年末年始の受付は確認できていません）",
        "24/7 | 24時間・年中無休",
        "Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off | 平日 9時〜17時（祝日・年末年始を除く）",
      })
  void theYearEndThatNobodyConfirmedIsAdmitted(String spec, String words) {
    assertThat(joined(HoursSentence.JAPANESE.of(SpecTexts.read(spec), new YearEnd.Unknown())))
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mo-Fr 09:00-17:00; PH off | 平日 9時〜17時（祝日を除く。年末年始も受け付けます）",
        "24/7 | 24時間・年中無休",
      })
  void theYearEndThatIsOpenIsTold(String spec, String words) {
    assertThat(joined(HoursSentence.JAPANESE.of(SpecTexts.read(spec), new YearEnd.Open())))
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10:00-15:00 | 10時〜15時 | 10:00–15:00",
        "Mo-Fr 10:00-12:00,13:00-15:00 | 10時〜12時、13時〜15時 | 10:00–12:00, 13:00–15:00",
        "Su 10:00-15:00 | 休み | Closed",
        "24/7 | 24時間 | 24 hours",
      })
  void theHoursOfOneDayNameNoDay(String spec, String japanese, String english) {
    LocalDate monday = LocalDate.of(2026, 11, 23);
    assertThat(joined(HoursSentence.JAPANESE.ofOneDay(SpecTexts.read(spec), monday)))
        .isEqualTo(japanese);
    assertThat(joined(HoursSentence.ENGLISH.ofOneDay(SpecTexts.read(spec), monday)))
        .isEqualTo(english);
  }

  @Test
  void whatIsLeftComesLast() {
    assertThat(
            joined(
                HoursSentence.JAPANESE.of(
                    SpecTexts.read("Mo-Fr 09:00-17:00; PH off || unknown \"電話で\""))))
        .isEqualTo("月〜金 9時〜17時 / ただし、祝日は休み / それ以外の時間の受付は確認できていません（電話で）");
  }

  private static MonthDay day(String words) {
    return MonthDay.parse("--" + words);
  }

  private static String joined(List<String> lines) {
    return String.join(" / ", lines);
  }
}
