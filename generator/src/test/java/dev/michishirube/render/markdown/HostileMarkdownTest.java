package dev.michishirube.render.markdown;

import static dev.michishirube.render.markdown.MarkdownSample.html;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileMarkdownTest {
  private static final int MANY = 100_000;

  @Property(tries = 1000)
  void anyTextRendersAndStaysText(@ForAll("markdown") String markdown) {
    String html = html(markdown).toLowerCase(Locale.ROOT);
    assertThat(html)
        .doesNotContain("<script", "<img src=\"javascript", "href=\"javascript", "<b o");
    assertThat(html.codePoints()).noneMatch(c -> c < 0x20 && c != '\n' && c != '\t');
  }

  @Property(tries = 300)
  void anyCharactersRender(@ForAll String markdown) {
    assertThat(html(markdown)).doesNotContain("\0");
  }

  @Provide
  Arbitrary<String> markdown() {
    return Arbitraries.of(
            "*",
            "**",
            "_",
            "~~",
            "`",
            "```",
            "[",
            "]",
            "(",
            ")",
            "![",
            "](",
            "[^",
            "[^1]: ",
            "> ",
            "- ",
            "1. ",
            "# ",
            "|",
            "|-|\n",
            "{{",
            "}}",
            "{",
            "｛｛",
            "{.kv}",
            "{#a}",
            "[!NOTE]",
            "{source=\"a\"}",
            "center x",
            "「",
            "」",
            "。",
            "日本",
            "a",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\t",
            "<",
            ">",
            "<script>",
            "</script>",
            "<b onclick=x>",
            "&lt;script>",
            "javascript:x",
            "\\",
            "&#60;",
            "110",
            "\uE000",
            "\u2800",
            "𠮷",
            "🌸",
            "\u0000",
            "\uD800",
            "- [ ] ",
            "\r")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  static Stream<String> pathological() {
    return Stream.of(
        "*".repeat(MANY),
        "[".repeat(MANY),
        "{".repeat(MANY),
        "{{".repeat(MANY),
        "{{a ".repeat(MANY),
        "{center ".repeat(MANY),
        "> ".repeat(MANY) + "a",
        "- ".repeat(MANY) + "a",
        "**a ".repeat(MANY),
        "*a_ ".repeat(MANY),
        "「**".repeat(MANY),
        "![[]()".repeat(MANY),
        "a**(".repeat(MANY),
        "[^a]".repeat(MANY) + "\n\n[^a]: x",
        "`".repeat(MANY) + "a",
        "<a ".repeat(MANY),
        "110".repeat(MANY),
        "110 ".repeat(MANY),
        "110*".repeat(MANY),
        "{#a".repeat(MANY),
        "# a\n".repeat(MANY / 10),
        "a\n".repeat(MANY),
        "|".repeat(MANY) + "\n" + "-|".repeat(MANY) + "\n" + "|\n".repeat(20),
        "a|".repeat(2000) + "\n" + "-|".repeat(2000) + "\n" + "a|\n".repeat(2000),
        IntStream.range(0xE000, 0xF900)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            + "**「あ」**い");
  }

  @ParameterizedTest
  @MethodSource("pathological")
  void pathologicalTextEndsSoon(String markdown) {
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> html(markdown));
  }

  @Test
  void threadsShareOneParser() {
    List<String> articles =
        IntStream.range(0, 200)
            .mapToObj(
                n -> "# **「" + n + "」**は\n\n{{phone p" + n + "}}\n\n[^" + n + "] [a](/" + n + "/)")
            .toList();
    List<String> alone = articles.stream().map(MarkdownSample::html).toList();
    List<String> together = articles.parallelStream().map(MarkdownSample::html).toList();
    assertThat(together).isEqualTo(alone);
  }
}
