package dev.michishirube.verify.secret;

import static dev.michishirube.verify.secret.Gates.found;
import static dev.michishirube.verify.secret.Gates.secret;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.check.Secrets.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form that must be found, and what looks like one and must not. All values are invented. */
class SecretFormsTest {
  private static final SecretGate GATE =
      Gates.of(
          secret(Field.ADDRESS, "東京都目黒区上目黒二丁目19番15号"),
          secret(Field.BUILDING, "メゾン・ド・ヒナタ 3階"),
          secret(Field.POSTAL_CODE, "153-0051"),
          secret(Field.LATITUDE, "35.641632"),
          secret(Field.LONGITUDE, "139.698171"),
          secret(Field.ACCESS, "中目黒駅の西口から川ぞいに徒歩5分。青い屋根の3階建て"),
          secret(Field.PHONE, "03-0000-1234"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "東京都目黒区上目黒二丁目19番15号",
        "目黒区上目黒2-19-15",
        "上目黒2-19-15",
        "上目黒２－１９－１５",
        "上目黒2−19−15",
        "上目黒2ー19ー15",
        "上目黒2‐19‐15",
        "上目黒2–19—15",
        "上目黒2丁目19番15号",
        "上目黒２丁目１９番１５号",
        "上目黒2丁目19−15",
        "上目黒二丁目十九番十五号",
        "上目黒二ー一九ー一五",
        "上目黒二の十九の十五",
        "上目黒2丁目19番地の15",
        "上目黒2丁目19番地",
        "上目黒2-19",
        "上目黒 2 - 19 - 15",
        "上 目 黒 2 丁 目 19 番 15 号",
        "上目黒　２丁目　１９番　１５号",
        "上目黒2 19 15",
        "上目黒2.19.15",
        "上目黒2・19・15",
        "上目黒2/19/15",
        "上目黒\n2-\n19-15",
        "上目黒（2-19-15）",
        "上\u200b目\u00ad黒2-1\u200d9-15",
        "上目黒\ufe002-19-15",
        "上\u2f6c黒2-19",
        "<b>上目黒</b><i>2</i>-<i>19</i>-15",
        "<td>上目黒</td><td>2-19-15</td>",
        "<dt>町名</dt><dd>上目黒</dd><dt>番地</dt><dd>2-19-15</dd>",
        "<ruby>上<rt>かみ</rt>目黒<rp>(</rp><rt>めぐろ</rt></ruby>2-19-15",
        "上目黒<!-- x -->2-19-15",
        "上目<wbr>黒2<br>19",
        "<img alt='上目黒2-19-15' src=a>",
        "<meta content=\"東京都目黒区上目黒2-19-15\">",
        "<script>var a='上目黒2-19'</script>",
        "<!-- 上目黒2-19-15 -->",
        "<a href='https://map.example/?q=%E4%B8%8A%E7%9B%AE%E9%BB%922-19-15'>x</a>",
        "%e4%b8%8a%e7%9b%ae%e9%bb%92%32%2D%31%39",
        "%25E4%25B8%258A%25E7%259B%25AE%25E9%25BB%25922-19",
        "%8F%E3%96%DA%8D%952-19",
        "上目黒+2-19-15",
        "&#19978;&#30446;&#40658;2-19-15",
        "&#x4e0a;&#x76ee;&#x9ed2;&#50;&#45;&#49;&#57;",
        "上目黒2&minus;19&ndash;15",
        "上目黒2&#8209;19&nbsp;15",
        "&amp;#19978;目黒2-19",
        "\"\\u4e0a\\u76ee\\u9ed22-19-15\"",
        "\\\\u4E0A\\\\u76EE\\\\u9ED22-19",
        "'\\u{4e0a}目黒2\\x2d19'",
        "content: '\\4e0a \\76ee \\9ed2 2-19'",
        "{\"town\":\"上目黒\",\"number\":\"2-19-15\"}",
        "東京都,目黒区,上目黒,2-19-15",
        "<summary>&lt;p&gt;上目黒&lt;b&gt;2&lt;/b&gt;-19&lt;/p&gt;</summary>",
      })
  void findsTheAddress(String text) {
    assertThat(found(GATE, "index.html", text)).contains("output.secret.address");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "メゾン・ド・ヒナタ",
        "メゾンドヒナタ",
        "ﾒｿﾞﾝ･ﾄﾞ･ﾋﾅﾀ3F",
        "メゾン ド ヒナタ 301",
        "めぞん・ど・ひなた",
        "<b>メゾン</b>・ド・<b>ヒナタ</b>",
        "%E3%83%A1%E3%82%BE%E3%83%B3%E3%83%BB%E3%83%89%E3%83%BB%E3%83%92" + "%E3%83%8A%E3%82%BF"
      })
  void findsTheBuilding(String text) {
    assertThat(found(GATE, "index.html", text)).containsExactly("output.secret.building");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "〒153-0051",
        "1530051",
        "〒１５３－００５１",
        "153−0051",
        "153 0051",
        "〒一五三-〇〇五一",
        "<span>1</span><span>5</span><span>3</span>-<span>0051</span>",
        "<td>1<td>5<td>3<td>0<td>0<td>5<td>1",
        "zip=153%2D0051",
        "153&#45;0051",
        "153\\u002d0051",
        "〒153-0051 1丁目",
        "<td>3</td><td>153-0051</td>",
        "\"postalCode\":\"1530051\""
      })
  void findsThePostalCode(String text) {
    assertThat(found(GATE, "index.html", text)).containsExactly("output.secret.postal-code");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "35.641632",
        "35.641",
        "35.642",
        "35.6416",
        "35.64163,1",
        "３５．６４１６",
        "geo:35.6416",
        "139.698",
        "139.69817",
        "139.6982",
        "@35.6416,139.69",
        "?ll=35.6416%2C139",
        "35°38′29″",
        "北緯35度38分29秒",
        "35°38'30\"",
        "[139.698171,35.64]",
        "see 2026. 35.641"
      })
  void findsTheCoordinates(String text) {
    assertThat(found(GATE, "index.html", text)).contains("output.secret.coordinates");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "03-0000-1234",
        "0300001234",
        "03(0000)1234",
        "（03）0000-1234",
        "０３－００００－１２３４",
        "03.0000.1234",
        "03 0000 1234",
        "+81-3-0000-1234",
        "+81 (0)3 0000 1234",
        "tel:+81300001234",
        "〇三-〇〇〇〇-一二三四",
        "<b>03</b>-<b>0000</b>-<b>1234</b>",
        "10:00 03-0000-1234",
        "tel:03%2D0000%2D1234"
      })
  void findsTheWithheldNumber(String text) {
    assertThat(found(GATE, "index.html", text)).containsExactly("output.secret.phone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>中目黒駅の西口から、川ぞいに徒歩５分です</p>", "青い屋根の三階建て", "青い屋根の<em>３階建</em>て"})
  void findsTheWay(String text) {
    assertThat(found(GATE, "index.html", text)).containsExactly("output.secret.access");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "東京都目黒区",
        "東京都目黒区の相談窓口",
        "上目黒",
        "上目黒2丁目",
        "目黒区上目黒3-19-15",
        "上目黒2-195",
        "上目黒2-1-9",
        "上目黒12-19",
        "下目黒2-19-15",
        "2-19-15",
        "上目黒の会は2月19日",
        "3階",
        "メゾン",
        "153-0052",
        "0800-153-0051",
        "153-00512",
        "2153-0051",
        "35.64",
        "135.641",
        "35.6399",
        "139.6",
        "03-0000-12345",
        "03-0000-1235",
        "中目黒駅から徒歩5分",
        "<p style='margin:0 153px 51px'>",
      })
  void leavesAlone(String text) {
    assertThat(found(GATE, "index.html", text)).isEmpty();
  }

  @Test
  void readsTheNameOfTheFile() {
    assertThat(found(GATE, "assets/上目黒2-19-15.png", "")).contains("output.secret.address");
    assertThat(found(GATE, "p/1530051/index.html", "")).contains("output.secret.postal-code");
  }

  @ParameterizedTest
  @ValueSource(strings = {"札幌市中央区北1条西2-3-4", "北海道札幌市中央区北一条西二丁目三番四号", "北１条西２丁目３", "北1条西2-3"})
  void knowsNumbersInNames(String text) {
    SecretGate gate = Gates.of(secret(Field.ADDRESS, "北海道札幌市中央区北一条西二丁目3-4"));
    assertThat(found(gate, "a.txt", text)).containsExactly("output.secret.address");
    assertThat(found(gate, "a.txt", "北1条西3-3-4 北1条東2-3")).isEmpty();
  }

  @Test
  void knowsOtherShapesOfAddresses() {
    SecretGate plot = Gates.of(secret(Field.ADDRESS, "〒190-0200 東京都西多摩郡檜原村大字467番地1"));
    assertThat(found(plot, "a.txt", "檜原村大字467-1")).isNotEmpty();
    assertThat(found(plot, "a.txt", "檜原村字四百六十七番地")).isNotEmpty();
    assertThat(found(plot, "a.txt", "檜原村")).isEmpty();
    SecretGate block = Gates.of(secret(Field.ADDRESS, "千代田区三番町5番地 ハイム桜坂201"));
    assertThat(found(block, "a.txt", "東京都千代田区3番町5")).containsExactly("output.secret.address");
    assertThat(found(block, "a.txt", "ハイム桜坂")).containsExactly("output.secret.building");
    SecretGate county = Gates.of(secret(Field.ADDRESS, "北海道久遠郡せたな町北檜山区1番"));
    assertThat(found(county, "a.txt", "北檜山区1")).isNotEmpty();
    SecretGate none = Gates.of(secret(Field.ADDRESS, "東京都目黒区"));
    assertThat(found(none, "a.txt", "東京都目黒区")).isEmpty();
  }

  @Test
  void aBuildingThatStandsEverywhereIsNoSecret() {
    SecretGate gate = Gates.of(secret(Field.BUILDING, "総合福祉センター3階"));
    assertThat(found(gate, "a.txt", "市の総合福祉センター3階へ")).isEmpty();
  }
}
