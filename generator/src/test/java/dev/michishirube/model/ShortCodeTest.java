package dev.michishirube.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Codes stand on printed paper: they never change. */
class ShortCodeTest {
  @Test
  void isTheBeginningOfTheBase32OfTheSha256() {
    assertThat(ShortCode.of("dv-navi")).isEqualTo("f4l4tl");
    assertThat(ShortCode.of("meguro-hikikomori-dial")).isEqualTo("fgvqc5");
    assertThat(ShortCode.of("shelter-1")).isEqualTo("bxswwl");
  }
}
