package dev.michishirube.render.markdown;

import static dev.michishirube.render.markdown.MarkdownSample.html;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapaneseTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "**「強調」**です => <strong>「強調」</strong>です",
        "これは**「強調」**です => これは<strong>「強調」</strong>です",
        "できます。 **全て無料です。** => できます。 <strong>全て無料です。</strong>",
        "**全て無料です。**電話は => <strong>全て無料です。</strong>電話は",
        "**（注意）**を => <strong>（注意）</strong>を",
        "**(注意)**を => <strong>(注意)</strong>を",
        "*「小さく」*と => <em>「小さく」</em>と",
        "~~「前の番号」~~は => <del>「前の番号」</del>は",
        "**A**「**B**」**C**。 => <strong>A</strong>「<strong>B</strong>」<strong>C</strong>。",
        "前**（a）**と**(b)**後 => 前<strong>（a）</strong>と<strong>(b)</strong>後",
        "電話**{{phone x}}**へ => 電話<strong><b>phone[x]{}</b></strong>へ",
        "は**`code`**を => は<strong><code>code</code></strong>を",
        "は**[窓口](/a/)**を => は<strong><a href=\"/a/\">窓口</a></strong>を",
        "𠮷**(野)**𠮷 => 𠮷<strong>(野)</strong>𠮷",
        "🌸**花**🌸 => 🌸<strong>花</strong>🌸",
        "**\\***は => <strong>*</strong>は",
        "10:00~12:00と13:00~15:00 => 10:00~12:00と13:00~15:00",
        "snake_case_name => snake_case_name",
        "、_弱く_、 => 、<em>弱く</em>、",
      })
  void emphasisWorksBesideJapanesePunctuation(String markdown, String html) {
    assertThat(html(markdown)).isEqualTo("<p>" + html + "</p>");
  }

  @Test
  void standInsNeverReachTheOutput() {
    String markdown =
        """
        **「a」**`**「b」**` [**「c」**](/x/**「d」**e "**「t」**f") ![**「i」**x](/y)

            **「code」**x

        ```**「info」**x
        **「fenced」**x
        ```

        <b>**「raw」**x</b> {{term **「x」**y}} [^注**「n」**x]

        <div>**「block」**x</div>
        """;
    assertThat(html(markdown).codePoints())
        .noneMatch(c -> Character.getType(c) == Character.PRIVATE_USE)
        .noneMatch(c -> c >= 0x2800 && c <= 0x28FF);
  }

  @Test
  void privateUseCharactersOfTheWriterStay() {
    assertThat(html("\uE000**「外字」**\uE001です"))
        .isEqualTo("<p>\uE000<strong>「外字」</strong>\uE001です</p>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "日本語\\n日本語 => 日本語日本語",
        "です。\\n「次」 => です。「次」",
        "カタカナー\\nひらがな => カタカナーひらがな",
        "English\\ntext => English text",
        "日本語\\nEnglish => 日本語 English",
        "10\\n時 => 10 時",
        "**太字**\\n[リンク](/a/) => <strong>太字</strong><a href=\"/a/\">リンク</a>",
        "注[^1]\\n続き\\n\\n[^1]: x => 注続き",
        "한국어\\n텍스트 => 한국어 텍스트",
        "{{term x}}\\nです => <b>term[x]{}</b>です",
      })
  void lineBreakBetweenJapaneseCharactersIsNoSpace(String markdown, String html) {
    String rendered = html(markdown.replace("\\n", "\n")).replaceAll("<sup.*?</sup>", "");
    assertThat(rendered).startsWith("<p>" + html + "</p>");
  }

  @Test
  void twoSpacesAtTheEndBreakTheLine() {
    assertThat(html("一行目  \n二行目")).isEqualTo("<p>一行目<br>\n二行目</p>");
  }
}
