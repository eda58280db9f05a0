package dev.michishirube.verify.secret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.check.Secrets.Field;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any address, written in any way and wrapped in any encoding, is found. */
class SecretGatePropertyTest {
  /** A way to write a text into a file. */
  enum Encoding {
    PLAIN(text -> text),
    PERCENT(text -> URLEncoder.encode(text, StandardCharsets.UTF_8)),
    DECIMAL_ENTITIES(text -> each(text, c -> "&#" + (int) c + ";")),
    HEX_ENTITIES(text -> each(text, c -> "&#x" + Integer.toHexString(c) + ";")),
    UNICODE_ESCAPES(text -> each(text, c -> String.format(Locale.ROOT, "\\u%04x", (int) c))),
    TAGS(text -> each(text, c -> "<b>" + c + "</b>")),
    TITLE(text -> "<p title=\"" + text + "\">"),
    DECOMPOSED(text -> Normalizer.normalize(text, Normalizer.Form.NFD));

    private final UnaryOperator<String> write;

    Encoding(UnaryOperator<String> write) {
      this.write = write;
    }

    String apply(String text) {
      return write.apply(text);
    }

    boolean isMarkup() {
      return this == TAGS || this == TITLE;
    }
  }

  record Address(String town, int block, int lot, int house) {}

  @Property(tries = 2000)
  void everyFormOfAnyAddressIsFound(
      @ForAll("addresses") Address a,
      @ForAll("writings") int writing,
      @ForAll Encoding inner,
      @ForAll Encoding outer) {
    // A bare < inside a tag is no HTML.
    Assume.that(!(inner.isMarkup() && outer.isMarkup()));
    SecretGate gate =
        Gates.of(
            Gates.secret(
                Field.ADDRESS, "東京都目黒区" + a.town() + a.block() + "-" + a.lot() + "-" + a.house()));
    String text = "お知らせ" + outer.apply(inner.apply(write(a, writing))) + "です";
    assertThat(Gates.found(gate, "a.html", text)).as(text).contains("output.secret.address");
  }

  @Property(tries = 500)
  void anotherLotIsNot(@ForAll("addresses") Address a, @ForAll("writings") int writing) {
    SecretGate gate =
        Gates.of(
            Gates.secret(
                Field.ADDRESS,
                "東京都目黒区" + a.town() + a.block() + "-" + (a.lot() + 100) + "-" + a.house()));
    assertThat(Gates.found(gate, "a.html", write(a, writing))).isEmpty();
  }

  @Provide
  Arbitrary<Address> addresses() {
    return Combinators.combine(
            Arbitraries.of("上目黒", "霞ケ関", "三田", "一番町", "丸の内", "北沢", "髙津", "ニセコ", "大字上野", "八千代台"),
            Arbitraries.integers().between(1, 39),
            Arbitraries.integers().between(1, 99),
            Arbitraries.integers().between(1, 30))
        .as(Address::new);
  }

  @Provide
  Arbitrary<Integer> writings() {
    return Arbitraries.integers().between(0, 6);
  }

  private static String write(Address a, int writing) {
    return switch (writing) {
      case 0 -> a.town() + a.block() + "-" + a.lot() + "-" + a.house();
      case 1 -> a.town() + a.block() + "丁目" + a.lot() + "番" + a.house() + "号";
      case 2 -> a.town() + kanji(a.block()) + "丁目" + kanji(a.lot()) + "番地の" + kanji(a.house());
      case 3 -> wide(a.town() + a.block() + "−" + a.lot() + "−" + a.house());
      case 4 -> a.town() + "　" + a.block() + " 丁目 " + a.lot() + " 番 " + a.house() + " 号";
      case 5 -> a.town().replace('ケ', 'が') + a.block() + "ー" + a.lot() + "ー" + a.house();
      default -> "目黒区" + a.town() + positional(a.block()) + "の" + positional(a.lot());
    };
  }

  private static String kanji(int number) {
    String tens = number < 10 ? "" : number < 20 ? "十" : positional(number / 10) + "十";
    return tens + (number % 10 == 0 ? "" : positional(number % 10));
  }

  private static String positional(int number) {
    return each(Integer.toString(number), c -> String.valueOf("〇一二三四五六七八九".charAt(c - '0')));
  }

  private static String wide(String text) {
    return each(text, c -> c >= '0' && c <= '9' ? String.valueOf((char) (c - '0' + '０')) : "" + c);
  }

  private static String each(String text, Function<Character, String> write) {
    return text.chars().mapToObj(c -> write.apply((char) c)).collect(Collectors.joining());
  }
}
