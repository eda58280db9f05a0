package dev.michishirube.render.sheet.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://www.city.example.jp/, www.city.example.jp",
    "https://city.example.jp/%E7%9B%B8%E8%AB%87/a.html, city.example.jp/相談/a.html",
    "https://city.example.jp/%E7%9B%B8%E8%AB%87?x=%20, city.example.jp/相談?x=%20",
    "https://city.example.jp/%91%8A%92k, city.example.jp/%91%8A%92k",
    "http://city.example.jp/a%2Fb, city.example.jp/a%2Fb"
  })
  void isShownInLetters(String url, String shown) {
    assertThat(Address.shown(url)).isEqualTo(shown);
  }
}
