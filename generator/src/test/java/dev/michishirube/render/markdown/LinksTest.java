package dev.michishirube.render.markdown;

import static dev.michishirube.render.markdown.MarkdownSample.html;
import static dev.michishirube.render.markdown.MarkdownSample.render;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.diagnostic.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
  @Test
  void internalLinksAreResolvedAndExternalOnesKeepTheReferrer() {
    assertThat(html("[中](../x/#y) [外](https://example.com/あ?b=\"c) <https://example.com/>"))
        .isEqualTo(
            "<p><a href=\"../x/#y\">中</a>"
                + " <a href=\"https://example.com/あ?b=%22c\" rel=\"noreferrer\">外</a>"
                + " <a href=\"https://example.com/\" rel=\"noreferrer\">https://example.com/</a></p>");
    assertThat(html("[空白](<a b.pdf>) [無](nowhere) []()"))
        .isEqualTo("<p><a href=\"a%20b.pdf\">空白</a> 無 </p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x",
        "<java\tscript:alert(1)>", "&#106;avascript:alert(1)", "//evil.example/x", "file:///etc",
        "blob:x", "\\\\\\\\evil.example",
      })
  void dangerousAddressesBecomeText(String address) {
    assertThat(html("[文](" + address + ") ![図](" + address + ")")).isEqualTo("<p>文 図</p>");
  }

  @Test
  void imagesLoadLateAndOnlyFromTheSite() {
    assertThat(html("![入口の*写真*](assets/a.png \"題\")"))
        .isEqualTo("<p><img src=\"assets/a.png\" alt=\"入口の写真\" title=\"題\" loading=\"lazy\"></p>");
    assertThat(html("![写真](https://example.com/a.png)"))
        .isEqualTo("<p><a href=\"https://example.com/a.png\" rel=\"noreferrer\">写真</a></p>");
  }

  @Test
  void rawHtmlIsShown() {
    assertThat(html("a <b onclick=\"x\">c</b>\n\n<script>alert(1)</script>"))
        .isEqualTo(
            "<p>a &lt;b onclick=&quot;x&quot;&gt;c&lt;/b&gt;</p>\n"
                + "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>");
  }

  @Test
  void linksKnowWhereTheyWereWritten() {
    assertThat(render("一\n\n- 𠮷 [a](/x/)\n\n| h |\n|---|\n| ![i](/y.png) |").links())
        .containsExactly(
            new RenderedMarkdown.LinkFact("/x/", new Position("content/articles/a.md", 12, 5)),
            new RenderedMarkdown.LinkFact("/y.png", new Position("content/articles/a.md", 16, 3)));
  }
}
