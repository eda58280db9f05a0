package dev.michishirube.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.diagnostic.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "08",
        "10:30",
        "0312345670",
        "no",
        "13",
        "~",
        "null",
        "1e3",
        "2026-11-22",
        "0x1F",
        "Mo-Fr",
        "Mo-Fr 08:30-17:00; PH off",
        "めぐろ",
        "https://example.jp/a?b=c#d",
        "true"
      })
  void keepsEveryScalarAsItIsWritten(String written) {
    YamlCase read = YamlCase.read("a: " + written + "\n");
    assertThat(read.told()).isEmpty();
    assertThat(read.tree()).isEqualTo("{a@1:1=" + written + "@1:4}");
  }

  @Test
  void remembersWhereEverythingStood() {
    assertThat(
            tree(
                """
                id: meguro
                channels:
                  - type: phone
                    number: "03"
                  - {type: fax, number: '04'}
                note: |
                  一行目
                  二行目
                """))
        .isEqualTo(
            "{id@1:1=meguro@1:5, channels@2:1=[{type@3:5=phone@3:11, number@4:5=03@4:13}, "
                + "{type@5:6=fax@5:12, number@5:17=04@5:25}], note@6:1=一行目⏎二行目⏎@6:7}");
  }

  @ParameterizedTest
  @CsvSource({
    "'目黒: 区', '{目黒@1:1=区@1:5}'",
    "'{📞: 🆘🆘, 葛󠄀: x}', '{📞@1:2=🆘🆘@1:5, 葛󠄀@1:9=x@1:13}'",
    "'[👨‍👩‍👧, b]', '[👨‍👩‍👧@1:2, b@1:9]'",
  })
  void countsColumnsInCodePoints(String text, String expected) {
    assertThat(tree(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void countsLinesWhateverEndsThem(String end) {
    assertThat(tree("a: 1" + end + end + "b: 2" + end)).isEqualTo("{a@1:1=1@1:4, b@3:1=2@3:4}");
  }

  @Test
  void resolvesAliases() {
    assertThat(tree("a: &x {b: 1}\nc: *x\n"))
        .isEqualTo("{a@1:1={b@1:8=1@1:11}, c@2:1={b@1:8=1@1:11}}");
  }

  @Test
  void tellsNothingFromAnEmptyText() {
    var root = (Yaml.Mapping) YamlCase.read("a:\nb: ''\n").root();
    assertThat(((Yaml.Scalar) root.get("a")).isAbsent()).isTrue();
    assertThat(((Yaml.Scalar) root.get("b")).isAbsent()).isFalse();
    assertThat(root.at("a")).isEqualTo(new Position("content/x.yaml", 1, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\na: 1\n",
        "# メモ\n---\na: 1\n...\n",
        "a: !!str 1\n",
        "a: 1 # 　メモ\n",
        "a: 相談は\n  電話：03 まで\n",
        "a:\n  https://example.jp/\n",
        "a: |\n  tel：x\n  \tb\n",
        "a: \"x\n  tel：y\"\n",
        "a: 平日：10時\n",
        "a: [\n\tb ]\n",
        "ひらがな: x\n",
        "- 全角　スペース\n",
      })
  void findsNothingWrongWithGoodYaml(String text) {
    YamlCase read = YamlCase.read(text);
    assertThat(read.told()).isEmpty();
    assertThat(read.root()).isNotNull();
  }

  @Test
  void neverTurnsTheOrderOfKeys() {
    assertThat(tree("z: 1\ny: 2\nx: 3\n")).isEqualTo("{z@1:1=1@1:4, y@2:1=2@2:4, x@3:1=3@3:4}");
  }

  private static String tree(String text) {
    YamlCase read = YamlCase.read(text);
    assertThat(read.told()).isEmpty();
    return read.tree();
  }
}
