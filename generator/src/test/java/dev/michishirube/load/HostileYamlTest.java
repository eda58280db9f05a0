package dev.michishirube.load;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.michishirube.diagnostic.Findings;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that mean harm, or that a broken program wrote. */
class HostileYamlTest {
  private static final int MANY = 400_000;

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? ", "[[{b: ", "!!seq [", "&a [", "\"a\": ["})
  void nestingWithoutEnd(String level) {
    YamlCase read = quickly(() -> YamlCase.read("a:\n  " + level.repeat(MANY)));
    assertThat(read.root()).isNull();
    assertThat(read.told()).last().asString().contains("yaml.nesting 入れ子が深すぎます（上限 100 段）。");
  }

  @Test
  void nestingIsToldWhereItPassesTheLimit() {
    assertThat(YamlCase.read("[".repeat(101)).told())
        .containsExactly("1:101 yaml.nesting 入れ子が深すぎます（上限 100 段）。");
    assertThat(YamlCase.read("[".repeat(100) + "]".repeat(100)).told()).isEmpty();
  }

  @Test
  void billionLaughs() {
    StringBuilder text = new StringBuilder("a0: &a0 [笑, 笑]\n");
    for (int i = 1; i <= 24; i++) {
      text.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    YamlCase read = quickly(() -> YamlCase.read(text.toString()));
    assertThat(read.root()).isNull();
    assertThat(read.told()).containsExactly("18:18 yaml.size 値が多すぎます（上限 1000000）。");
  }

  @Test
  void aliasesWithoutEnd() {
    String text = "a: &a x\nb: [" + "*a, ".repeat(51) + "]\n";
    assertThat(YamlCase.read(text).told())
        .containsExactly("2:205 yaml.alias.too-many 「*」による参照が多すぎます（上限 50）。");
  }

  static Stream<Arguments> longTexts() {
    int size = LoadLimits.DEFAULT.bytesPerFile();
    return Stream.of(
            "a",
            "a ",
            "a: ",
            "a, ",
            ": ",
            ":",
            "? ",
            "\"",
            "' ",
            "\"\\n",
            "#",
            " ",
            "\t",
            "\n",
            "\r",
            "%",
            "!",
            "&",
            "&a ",
            "*a\n",
            "|\n",
            "}",
            "]",
            "{}",
            "[],",
            "-",
            "---\n",
            "--- a\n",
            "a: b\n",
            "a：b\n",
            "a:b\n",
            "・a\n",
            "a:\n  -b\n",
            "　a: b\n",
            "\ta: b\n",
            "a: \"b\n",
            "a: 'b'c\n",
            "a: b: c\n",
            "a:\n",
            "-\n",
            "- a\n",
            "<<: a\n",
            "#8008 ",
            "a: #8008\n",
            "\\",
            "\uD83C\uDD98")
        .map(part -> Arguments.arguments(name(part), part.repeat(size / part.length() / 6)));
  }

  /** About 500 KB each: a time that grew with the square of it would be minutes. */
  @Tag("slow")
  @ParameterizedTest(name = "{0}")
  @MethodSource("longTexts")
  void lengthWithoutEnd(String name, String text) {
    YamlCase alone = quickly(() -> YamlCase.read(text));
    YamlCase below = quickly(() -> YamlCase.read("x: " + text));
    assertThat(alone.root() != null || !alone.findings().isEmpty()).as(name).isTrue();
    assertThat(below.root() != null || !below.findings().isEmpty()).as(name).isTrue();
  }

  @Test
  void aLineOfThreeMegabytes() {
    String line = "あ".repeat(LoadLimits.DEFAULT.bytesPerFile() / 3 - 2);
    assertThat(quickly(() -> YamlCase.read("a: " + line)).findings()).isEmpty();
  }

  @Test
  void frontMatterWithoutEnd() {
    var reader = new FrontMatterReader(new YamlReader(LoadLimits.DEFAULT));
    String text = "---\n" + "a: [\n".repeat(MANY) + "---\n";
    Findings findings = new Findings();
    quickly(() -> String.valueOf(reader.read(text, "articles/a.md", "a.md", findings)));
    assertThat(findings.hasErrors()).isTrue();
  }

  private static <T> T quickly(Supplier<T> task) {
    return assertTimeoutPreemptively(ofSeconds(30), task::get);
  }

  private static String name(String part) {
    return part.replace("\n", "⏎").replace("\r", "␍").replace("\t", "⇥").replace(" ", "␣");
  }
}
