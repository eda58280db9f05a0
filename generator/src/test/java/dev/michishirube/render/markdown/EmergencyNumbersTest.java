package dev.michishirube.render.markdown;

import static dev.michishirube.render.markdown.MarkdownSample.html;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmergencyNumbersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "#110#",
        "#110#（警察）か#119#（救急・消防）",
        "いま、あぶない：#110#",
        "#110#番に電話",
        "海の事故は#118#へ。",
        "すぐ#110#・#119#",
        "「#119#」",
        "#110#, #119#.",
        "危険なときは **#110#** へ",
        "#１１０#に",
        "#110#：警察",
        "警察は #110# 、救急は #119# です",
        "Call #110# for help",
        "#110#につながる",
      })
  void aNumberToCallBecomesALink(String text) {
    String linked =
        text.replaceAll("#(1(?:10|18|19))#", "<a href=\"tel:$1\">$1</a>")
            .replaceAll("#(１１０)#", "<a href=\"tel:110\">$1</a>")
            .replaceAll("\\*\\*(.*?)\\*\\*", "<strong>$1</strong>");
    assertThat(html(text.replace("#", ""))).isEqualTo("<p>" + linked + "</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,110",
        "2110",
        "1100",
        "110円",
        "110人",
        "第110条",
        "約110",
        "110.5",
        "110-0001",
        "03-110",
        "110%",
        "110か所",
        "100〜110",
        "110〜120",
        "110セット",
        "110km",
        "A110",
        "110年",
        "令和110",
        "110,000",
        "総計110",
        "110ぐらい",
        "110:30",
        "１１０円",
        "110番地",
        "#8110",
        "No.110",
        "110 円",
        "110パーセント",
      })
  void aCountDoesNotCallThePolice(String text) {
    assertThat(html("x、" + text + "、y")).isEqualTo("<p>x、" + text + "、y</p>");
  }

  @Test
  void codeAndLinksAreLeftAlone() {
    assertThat(html("`110` と [110](tel:110)"))
        .isEqualTo("<p><code>110</code> と <a href=\"tel:110\">110</a></p>");
  }

  @Test
  void aCountSplitByMarkupIsStillACount() {
    assertThat(html("1,**110**円")).doesNotContain("tel:");
    assertThat(html("**110**円")).doesNotContain("tel:");
    assertThat(html("**110**か所")).doesNotContain("tel:");
  }

  @Test
  void aColumnOfCountsHoldsNoNumberToCall() {
    assertThat(html("| x | 件数 |\n|---|---|\n| a | 110 |\n| b | 2,085 |")).doesNotContain("tel:");
    assertThat(html("| x | 番号 |\n|---|---|\n| 警察 | 110 |\n| 救急 | 119 |"))
        .contains("tel:110", "tel:119");
  }
}
