package dev.michishirube.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Java and JavaScript give the same, for whatever may be typed. */
class TwinTest {
  private static final Twin TWIN = new Twin(Words.DICTIONARY);

  @AfterAll
  static void close() {
    TWIN.close();
  }

  @Test
  void everyCharacter() {
    List<String> texts = new ArrayList<>();
    for (int code = 0; code < 0x10000; code += 16) {
      StringBuilder alone = new StringBuilder();
      StringBuilder between = new StringBuilder();
      for (int i = code; i < code + 16; i++) {
        alone.append((char) i).append('\n');
        between.append("あ").append((char) i).append("1a");
      }
      texts.add(alone.toString());
      texts.add(between.toString());
    }
    texts.forEach(TwinTest::equal);
  }

  @Test
  void textsByChance() {
    for (String text : new RandomTexts(20261122).take(20_000)) {
      equal(text);
      assertThat(TWIN.queryOfScript(text)).as(shown(text)).isEqualTo(TWIN.queryOfJava(text));
    }
  }

  private static void equal(String text) {
    assertThat(TWIN.termsOfScript(text)).as(shown(text)).isEqualTo(TWIN.termsOfJava(text));
  }

  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.chars()
        .forEach(c -> shown.append(c < 0x20 || c > 0x7e ? "\\u%04x".formatted(c) : (char) c));
    return text + " = " + shown;
  }
}
