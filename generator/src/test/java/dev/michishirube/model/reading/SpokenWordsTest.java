package dev.michishirube.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Words of troubles are found as they sound. */
class SpokenWordsTest {
  private final Map<String, String> words = SpokenWords.standard();

  @Test
  void everyReadingIsOfKanjiAndInHiragana() {
    assertThat(words).hasSizeGreaterThan(600);
    assertThat(words.keySet()).allMatch(word -> word.matches(".*[\\u3005\\u3400-\\u9fff].*"));
    assertThat(words.values()).allMatch(reading -> reading.matches("[ぁ-ゖー]+"));
  }

  @Test
  void aStemIsReadAsItsVerbIs() {
    assertThat(words).containsEntry("熱", "ねつ").containsEntry("吐い", "はい");
  }
}
