package dev.michishirube.model.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.load.markdown.MarkdownParser;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  private static String text(String markdown) {
    return PlainText.of(new MarkdownParser().parse("a.md", 1, markdown).document());
  }

  @Test
  void markupIsLeftOut() {
    assertThat(text("# 題 {#id}\n\n**「太」**と[リンク](/x/)と`code`\n続き ![図](a.png)"))
        .isEqualTo("題 「太」とリンクとcode 続き 図");
    assertThat(text("- [x] 一\n- 二\n\n| a | b |\n|---|---|\n| c | d |")).isEqualTo("一 二 a b c d");
    assertThat(text("本文[^1]<br>です\n\n<div>x</div>\n\n[^1]: 注")).isEqualTo("本文です");
  }

  @Test
  void directivesAreTheCallersWords() {
    var document = new MarkdownParser().parse("a.md", 1, "{{phone x}}へ\n\n{{center y}}").document();
    assertThat(PlainText.of(document)).isEqualTo("へ");
    assertThat(PlainText.of(document, d -> d.positional().get(0))).isEqualTo("xへ y");
  }
}
