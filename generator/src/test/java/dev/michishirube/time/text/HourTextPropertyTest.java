package dev.michishirube.time.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What holds of every text. */
class HourTextPropertyTest {
  private static final List<String> WORDS =
      List.of(
          "月",
          "火曜日",
          "土日",
          "祝",
          "平日",
          "毎日",
          "〜",
          "から",
          "まで",
          "9時",
          "午後5時",
          "17:15",
          "翌5時30分",
          "第2・4",
          "を除く",
          "休み",
          "休館日",
          "（",
          "）",
          "、",
          "・",
          " ",
          "年末年始",
          "12/29",
          "1月3日",
          "24時間",
          "月2回",
          "昼休み",
          "毎月10日",
          "祝日の場合は翌平日",
          "99",
          "：",
          "の",
          "は",
          "奇数月",
          "受付は16時まで",
          "夜間",
          "\uD83D",
          "\u0000",
          "：：：",
          "第第第");

  @Property(tries = 2000, seed = "5")
  void whatWasWrittenIsReadBack(@ForAll long seed) {
    Random random = new Random(seed);
    RandomWeek week = RandomWeek.of(random);
    String sentence = new SentenceMaker(random).sentence(week);
    assertThat(HourText.read(sentence))
        .as(sentence)
        .isInstanceOfSatisfying(
            HourReading.Structured.class, read -> assertThat(read.spec()).isEqualTo(week.spec()));
  }

  @Property(tries = 5000, seed = "6")
  void everyTextHasAReading(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int words = random.nextInt(30);
    for (int i = 0; i < words; i++) {
      text.append(WORDS.get(random.nextInt(WORDS.size())));
    }
    assertThat(HourText.read(text.toString(), random.nextBoolean() ? "祝日" : null)).isNotNull();
  }

  @Property(tries = 500)
  void everyStringHasAReading(@ForAll String text) {
    assertThat(HourText.read(text)).isNotNull();
  }

  @Test
  void longTextsAreReadInLinearTime() {
    List<String> hostile = new ArrayList<>();
    WORDS.forEach(word -> hostile.add(word.repeat(300 / word.length())));
    long begin = System.nanoTime();
    hostile.forEach(text -> assertThat(HourText.read(text)).isNotNull());
    assertThat((System.nanoTime() - begin) / 1_000_000 / hostile.size()).isLessThan(50);
  }
}
