package dev.michishirube.time.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours in easy Japanese. */
class EasySentenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          24/7|いつでも使えます（24時間。休みの日も）
          Mo-Fr 08:30-17:00; PH off|月曜日から金曜日 8時30分から17時まで（祝日は休み）
          Mo-Fr 08:30-17:00; PH unknown|月曜日から金曜日 8時30分から17時まで（祝日に使えるかは、まだわかりません）
          Mo-Fr 09:00-21:00; Sa,Su,PH 09:00-17:00|月曜日から金曜日 9時から21時まで、土曜日・日曜日・祝日 9時から17時まで
          Mo,Tu[2] 10:00-12:00; PH off|月曜日・第2火曜日 10時から12時まで（祝日は休み）
          Mo-We,Fr,Sa 11:00-18:00; PH off|月曜日から水曜日・金曜日・土曜日 11時から18時まで（祝日は休み）
          Mo-Su,PH 20:00-29:30|毎日（祝日も）20時から次の日の朝5時30分まで
          Apr 01-Sep 30 Mo-Fr 09:00-18:00; PH off|4月1日から9月30日の月曜日から金曜日 9時から18時まで（祝日は休み）
          2026 Dec 29-2027 Jan 03 off|2026年12月29日から2027年1月3日は休み
          08:30-22:00 unknown "曜日は確認できていません"|8時30分から22時まで（曜日はまだわかりません）
          """)
  void saysTheSameInEasyWords(String spec, String words) {
    assertThat(String.join(" / ", HoursSentence.EASY_JAPANESE.of(SpecTexts.read(spec))))
        .isEqualTo(words);
  }
}
