package dev.michishirube.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.michishirube.diagnostic.Findings;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterReaderTest {
  private final Findings findings = new Findings();

  @Test
  void positionsAreThoseOfTheFile() {
    MarkdownFile file = read("---\n# 題\ntitle: \"🍀 電話\"\ntopics: [a, b]\n---\n\n# 本文\n");
    assertThat(findings.sorted()).isEmpty();
    assertThat(file).isNotNull();
    assertThat(YamlCase.tree(file.frontMatter()))
        .isEqualTo("{title@3:1=🍀 電話@3:8, topics@4:1=[a@4:10, b@4:13]}");
    assertThat(file.frontMatter().position().line()).isEqualTo(3);
    assertThat(file.body()).isEqualTo("\n# 本文\n");
    assertThat(file.bodyLine()).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: x\n---\n本文\n---\n",
        "---  \ntitle: x\n---\t\n本文\n---\n",
        "---\r\ntitle: x\r\n---\r\n本文\n---\n",
      })
  void goodFences(String text) {
    MarkdownFile file = read(text);
    assertThat(findings.sorted()).isEmpty();
    assertThat(file).isNotNull();
    assertThat(file.body()).isEqualTo("本文\n---\n");
    assertThat(file.bodyLine()).isEqualTo(4);
  }

  @Test
  void anArticleMayEndWithItsFrontMatter() {
    MarkdownFile file = read("---\ntitle: x\n---");
    assertThat(file).isNotNull();
    assertThat(file.body()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource
  void mistakes(String text, List<String> expected, boolean kept) {
    MarkdownFile file = read(text);
    assertThat(findings.sorted()).extracting(YamlCase::told).isEqualTo(expected);
    assertThat(file != null).isEqualTo(kept);
  }

  static Stream<Arguments> mistakes() {
    String fence = " file.front-matter.fence 区切りの行の書き方が違います。";
    return Stream.of(
        lost("# 題\n\n本文\n", "1:1 file.front-matter.missing 記事の初めの項目（title など）がありません。"),
        lost("title: x\n", "1:1 file.front-matter.missing 記事の初めの項目（title など）がありません。"),
        lost(
            "\n\n---\ntitle: x\n---\n", "3:1 file.front-matter.late 区切り「---」が1行目にありません（3行目にあります）。"),
        lost("---\ntitle: x\n", "1:1 file.front-matter.unclosed 1行目の「---」を閉じる「---」がありません。"),
        lost("---\n---\nx\n", "2:1 file.front-matter.empty 「---」と「---」のあいだに項目がありません。"),
        lost("---\n# x\n---\n", "3:1 file.front-matter.empty 「---」と「---」のあいだに項目がありません。"),
        lost("---\n- a\n---\n", "2:1 file.front-matter.type 「---」と「---」のあいだが「項目: 値」になっていません。"),
        lost("---\nただの文\n---\n", "2:1 file.front-matter.type 「---」と「---」のあいだが「項目: 値」になっていません。"),
        kept("----\ntitle: x\n---\n", "1:4" + fence),
        kept("--\ntitle: x\n---\n", "1:3" + fence),
        kept(" ---\ntitle: x\n---\n", "1:1" + fence),
        kept("——-\ntitle: x\n---\n", "1:1" + fence),
        kept("－－－\ntitle: x\n---\n", "1:1" + fence),
        kept("--- 題\ntitle: x\n---\n", "1:5" + fence),
        kept("---\ntitle: x\n-----\n本文\n\n---\n", "3:4" + fence),
        kept("---\ntitle: x\n...\n本文\n", "3:1" + fence),
        arguments(
            "----\ntitle：x\n－－－\n",
            List.of(
                "1:4" + fence, "2:6 yaml.colon.fullwidth 「title」の後のコロンが全角「：」です。", "3:1" + fence),
            true),
        lost("---\ntitle: x\nlead: \"開く\n---\n", "3:7 yaml.quote.unclosed 引用符 \" が閉じられていません。"),
        kept(
            "---\ntitle: x\ntitle: y\n---\n",
            "3:1 yaml.key.duplicate 「title」が2回書かれています（1回目は2行目）。"));
  }

  private static Arguments lost(String text, String expected) {
    return arguments(text, List.of(expected), false);
  }

  private static Arguments kept(String text, String expected) {
    return arguments(text, List.of(expected), true);
  }

  private @Nullable MarkdownFile read(String text) {
    return new FrontMatterReader(new YamlReader(LoadLimits.DEFAULT))
        .read(text, "articles/x.md", "content/articles/x.md", findings);
  }
}
