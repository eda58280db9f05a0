package dev.michishirube.load.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.diagnostic.Position;
import dev.michishirube.load.MarkdownFile;
import dev.michishirube.load.Yaml;
import dev.michishirube.model.MarkdownBody;
import dev.michishirube.model.markdown.DirectiveBlock;
import dev.michishirube.model.markdown.DirectiveInline;
import dev.michishirube.model.markdown.HeadingId;
import dev.michishirube.model.markdown.MalformedDirective;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file has nine lines of front matter; columns count characters, not bytes or UTF-16 units. */
class PositionsTest {
  private static final String FILE = "content/articles/a.md";

  private static MarkdownBody parse(String text) {
    Yaml.Mapping none = new Yaml.Mapping(List.of(), Position.ofFile(FILE));
    return new MarkdownParser().parse(new MarkdownFile("articles/a.md", FILE, none, text, 10));
  }

  private static <T extends Node> Position of(String text, Class<T> type) {
    MarkdownBody body = parse(text);
    return body.position(Tree.under(body.document(), type).get(0));
  }

  private static Position at(int line, int column) {
    return new Position(FILE, line, column);
  }

  @Test
  void linksAndImages() {
    assertThat(of("日本語の[リンク](/x/)です", Link.class)).isEqualTo(at(10, 5));
    assertThat(of("一\n𠮷𠮷 ![図](a.png)", Image.class)).isEqualTo(at(11, 4));
    assertThat(of("一\r\n\r\n二 [x](/x/)", Link.class)).isEqualTo(at(12, 3));
    assertThat(of("**「太」**と[x](/x/)", Link.class)).isEqualTo(at(10, 9));
    assertThat(of("1. - > [x](/x/)", Link.class)).isEqualTo(at(10, 8));
    assertThat(of("a | b\n--|--\n1 | [x](/x/)", Link.class)).isEqualTo(at(12, 5));
    assertThat(of("注[^1]\n\n[^1]: 見る [x](/x/)", Link.class)).isEqualTo(at(12, 10));
  }

  @Test
  void headings() {
    assertThat(of("一\n\n- 二\n\n  ## 見出し", Heading.class)).isEqualTo(at(14, 3));
    assertThat(of("見出し\n===", Heading.class)).isEqualTo(at(10, 1));
    assertThat(of("## 見出し {#id}", HeadingId.class).line()).isEqualTo(10);
  }

  @Test
  void directives() {
    MarkdownBody body = parse("電話（{{phone x}}）\n\n- {{center y}}\n\n> {{center z}}");
    assertThat(Tree.under(body.document(), DirectiveInline.class))
        .extracting(node -> node.directive().position())
        .containsExactly(at(10, 4));
    assertThat(Tree.under(body.document(), DirectiveBlock.class))
        .extracting(node -> node.directive().position())
        .containsExactly(at(12, 3), at(14, 3));
    assertThat(of("a\nb {{center x", MalformedDirective.class)).isEqualTo(at(11, 3));
  }

  @Test
  void tableCellsAndRawHtml() {
    assertThat(of("a | b\n--|--\n\n| c |\n|---|\n", TableCell.class)).isEqualTo(at(10, 1));
    assertThat(of("一 <br> 二", HtmlInline.class)).isEqualTo(at(10, 3));
  }

  @Test
  void wordsInsideText() {
    MarkdownBody body = parse("一\n**「太」**の 03-1234-5678 です");
    for (Text text : Tree.under(body.document(), Text.class)) {
      int offset = text.getLiteral().indexOf("03-");
      if (offset >= 0) {
        assertThat(body.position(text, offset)).isEqualTo(at(11, 10));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\n\n\n", "   ", "\t", "{{", "[^", "|\n|-", "> ", "# {#"})
  void almostNothingParses(String text) {
    assertThat(parse(text).document()).isNotNull();
  }
}
