package dev.michishirube.print.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Cp932Test {
  private static final Charset CHARSET = Charset.forName("windows-31j");
  private static final Cp932 CP932 = Cp932.load();

  @ParameterizedTest
  @CsvSource({
    "8:30〜17:00 −5 ‖ ¥100 — –, 8:30～17:00 －5 ∥ ￥100 ― -",
    "髙橋﨑山 ㈱① ～－, 髙橋﨑山 ㈱① ～－",
    "葛\udb40\udd00飾, 葛飾",
    "ｶﾅ, ｶﾅ",
  })
  void whatIsTheSameIsWrittenWithoutAWord(String text, String written) {
    Encoded encoded = CP932.encode(text);
    assertThat(new String(encoded.bytes(), CHARSET)).isEqualTo(written);
    assertThat(encoded.replaced()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "𠮷田, 〔吉〕田, 𠮷, 〔吉〕",
    "café, cafe, é, e",
    "한, 〓, 한, 〓",
  })
  void whatIsAnotherIsWrittenAndTold(String text, String written, String what, String by) {
    Encoded encoded = CP932.encode(text);
    assertThat(new String(encoded.bytes(), CHARSET)).isEqualTo(written);
    assertThat(encoded.replaced()).containsExactly(new Encoded.Replaced(what, by));
  }

  @Test
  void aNameThatCannotBeWrittenIsWrittenAsItIsRead() {
    Encoded encoded = CP932.encode("𠮷田の家", Map.of("𠮷田", "よしだ", "家", "いえ"));
    assertThat(new String(encoded.bytes(), CHARSET)).isEqualTo("よしだの家");
    assertThat(encoded.replaced()).isEqualTo(List.of(new Encoded.Replaced("𠮷田", "よしだ")));
  }

  @Test
  void linesEndAsWindowsEndsThem() {
    assertThat(CP932.encode("a\nb\n").bytes()).containsExactly('a', '\r', '\n', 'b', '\r', '\n');
  }

  @Property(tries = 500)
  void noQuestionMarkAppearsThatWasNotThere(@ForAll String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
    long before = plain.codePoints().filter(point -> point == '?').count();
    String written = new String(CP932.encode(text).bytes(), CHARSET);
    assertThat(written.codePoints().filter(point -> point == '?').count())
        .isLessThanOrEqualTo(before);
    assertThat(written).doesNotContain("\ufffd");
  }

  @Test
  void takesEveryCharacterThatIsReadAsItselfAgain() {
    Charset platform = Charset.forName("windows-31j");
    Cp932Codes codes = Cp932Codes.read();
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      byte[] bytes = String.valueOf(c).getBytes(platform);
      boolean same = new String(bytes, platform).equals(String.valueOf(c));
      assertThat(codes.has(c)).as("U+%04X", (int) c).isEqualTo(same);
      if (same) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        codes.write(c, written);
        assertThat(written.toByteArray()).isEqualTo(bytes);
      }
    }
  }
}
