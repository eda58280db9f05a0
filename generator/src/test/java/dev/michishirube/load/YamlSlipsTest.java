package dev.michishirube.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips of a Japanese keyboard: all are told at once, and the file is read as it was meant. */
class YamlSlipsTest {
  private static final String COLON = " yaml.colon.fullwidth 「%s」の後のコロンが全角「：」です。";
  private static final String SPACE = " yaml.colon.space 「%s」のコロンの後に、半角スペースがありません。";

  @Test
  void fullWidthColons() {
    YamlCase read = YamlCase.read("id：x\nname： 目黒：区\nfee:\n  type：free\n");
    assertThat(read.told())
        .containsExactly(
            "1:3" + COLON.formatted("id"),
            "2:5" + COLON.formatted("name"),
            "4:7" + COLON.formatted("type"));
    assertThat(read.tree())
        .isEqualTo("{id@1:1=x@1:4, name@2:1=目黒：区@2:7, fee@3:1={type@4:3=free@4:8}}");
  }

  @Test
  void fullWidthColonInAListOfRecords() {
    YamlCase read = YamlCase.read("- id: a\n  name：b\n- id：c\n");
    assertThat(read.told())
        .containsExactly("2:7" + COLON.formatted("name"), "3:5" + COLON.formatted("id"));
    assertThat(read.tree()).isEqualTo("[{id@1:3=a@1:7, name@2:3=b@2:8}, {id@3:3=c@3:6}]");
  }

  @Test
  void noSpaceAfterTheColon() {
    YamlCase read = YamlCase.read("id:x\nname:　目黒\nurl: https://x.jp/\n");
    assertThat(read.told())
        .containsExactly("1:3" + SPACE.formatted("id"), "2:5" + SPACE.formatted("name"));
    assertThat(read.tree()).isEqualTo("{id@1:1=x@1:4, name@2:1=目黒@2:7, url@3:1=https://x.jp/@3:6}");
  }

  @Test
  void fullWidthSpacesAsIndentation() {
    YamlCase read = YamlCase.read("fee:\n　type: free\nplace:\n  a: b\n　c: d\n");
    assertThat(read.told())
        .containsExactly(
            "2:1 yaml.indent.fullwidth 字下げに全角スペースが使われています。",
            "5:1 yaml.indent.fullwidth 字下げに全角スペースが使われています。");
    assertThat(read.tree())
        .isEqualTo("{fee@1:1={type@2:2=free@2:8}, place@3:1={a@4:3=b@4:6, c@5:2=d@5:5}}");
  }

  @Test
  void tabsAsIndentation() {
    YamlCase read = YamlCase.read("fee:\n\ttype: free\n\tnote: x\n");
    assertThat(read.told())
        .containsExactly(
            "2:1 yaml.indent.tab 字下げにタブが使われています。", "3:1 yaml.indent.tab 字下げにタブが使われています。");
    assertThat(read.tree()).isEqualTo("{fee@1:1={type@2:2=free@2:8, note@3:2=x@3:8}}");
  }

  @Test
  void fullWidthLettersInAKey() {
    YamlCase read = YamlCase.read("ｉｄ: x\nage＿min: 3\nname　: y\n");
    assertThat(read.told())
        .containsExactly(
            "1:1 yaml.key.fullwidth 項目の名前「ｉｄ」に、全角の英数字があります。",
            "2:1 yaml.key.fullwidth 項目の名前「age＿min」に、全角の英数字があります。",
            "3:1 yaml.key.fullwidth 項目の名前「name　」に、全角の英数字があります。");
    assertThat(read.tree()).isEqualTo("{id@1:1=x@1:5, age_min@2:1=3@2:10, name@3:1=y@3:8}");
    assertThat(read.findings().get(0).hint("ja")).isEqualTo("半角で「id」と書いてください。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-a", "・a", "－ a", "-　a", "● a"})
  void listMarks(String item) {
    YamlCase read = YamlCase.read("topics:\n  " + item + "\n  " + item + "\nid: x\n");
    assertThat(read.told())
        .containsExactly(
            "2:3 yaml.list.mark 箇条書きの印の書き方が違います。", "3:3 yaml.list.mark 箇条書きの印の書き方が違います。");
    int column = item.length() + 2;
    assertThat(read.tree())
        .isEqualTo("{topics@1:1=[a@2:%d, a@3:%d], id@4:1=x@4:5}".formatted(column, column));
  }

  @Test
  void slipsBesideAnotherMistake() {
    YamlCase read = YamlCase.read("id：x\nname: y\nkana: z\nnote: \"開いたまま\nurl: u\n");
    assertThat(read.told())
        .containsExactly(
            "1:3" + COLON.formatted("id"), "4:7 yaml.quote.unclosed 引用符 \" が閉じられていません。");
    assertThat(read.root()).isNull();
  }

  @Test
  void shortCodeIsTakenAsTheValueItWasMeantToBe() {
    assertThat(YamlCase.read("channels:\n  - type: phone\n    number： #8008\n").tree())
        .isEqualTo("{channels@1:1=[{type@2:5=phone@2:11, number@3:5=#8008@3:13}]}");
  }

  @Test
  void proseUnderABarIsLeftAlone() {
    YamlCase read = YamlCase.read("id：x\nnote: |\n  tel：03\n  　字下げ\n\tx\nname: y\n");
    assertThat(read.told()).startsWith("1:3" + COLON.formatted("id"));
    assertThat(read.told()).noneMatch(line -> line.startsWith("3:") || line.startsWith("4:"));
  }
}
