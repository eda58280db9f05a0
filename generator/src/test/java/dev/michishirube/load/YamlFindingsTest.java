package dev.michishirube.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a writer is told about a text that the parser cannot read, and exactly where. */
class YamlFindingsTest {
  @ParameterizedTest
  @MethodSource
  void tells(String text, List<String> expected) {
    assertThat(YamlCase.read(text).told()).isEqualTo(expected);
  }

  static Stream<Arguments> tells() {
    return Stream.of(
        one("", "0:0 file.empty ファイルに中身がありません。"),
        one("# メモだけ\n", "0:0 file.empty ファイルに中身がありません。"),
        one("---\n", "0:0 file.empty ファイルに中身がありません。"),
        one("こんにちは\n", "1:1 yaml.root 「項目: 値」の形になっていません。"),
        one("<p>x</p>\n", "1:1 yaml.root 「項目: 値」の形になっていません。"),
        one("a: b\n---\nc: d\n", "2:1 yaml.documents 1つのファイルに、区切り「---」で2つ以上の文書があります。"),
        one("a: b\n...\nc: d\n", "3:1 yaml.documents 1つのファイルに、区切り「---」で2つ以上の文書があります。"),
        one("? [a]\n: b\n", "1:3 yaml.key.type 項目の名前が、1つの言葉ではありません。"),
        one("a: 1\n: b\n", "2:1 yaml.key.empty 「:」の左に、項目の名前がありません。"),
        one("{: b}\n", "1:2 yaml.key.empty 「:」の左に、項目の名前がありません。"),
        one("a: &x {b: 1}\nc:\n  <<: *x\n", "3:3 yaml.key.merge 「<<」で項目をまとめて写すことはできません。"),
        one("a: !重要 x\n", "1:4 yaml.tag 「!重要」という印（タグ）は使えません。"),
        one("a: !!python/x y\n", "1:4 yaml.tag 「!!python/x」という印（タグ）は使えません。"),
        one("a: !x {b: 1}\n", "1:4 yaml.tag 「!x」という印（タグ）は使えません。"),
        one("a: *要予約\n", "1:4 yaml.alias.unknown 「*要予約」が指すものがありません。"),
        one("a: &x [*x]\n", "1:8 yaml.alias.recursive 「*x」が、自分自身を指しています。"),
        one("a: &B 相談\n", "1:4 yaml.anchor.unused 「&B」は目印とみなされ、値になりません。"),
        one("a: b\n  c: d\n", "2:3 yaml.indent 字下げがそろっていません。"),
        one("a:\n  b: 1\n c: 2\n", "3:2 yaml.indent 字下げがそろっていません。"),
        one("a:\n  - b\n - c\n", "3:2 yaml.indent 字下げがそろっていません。"),
        one("- a\nb: c\n", "2:1 yaml.indent 字下げがそろっていません。"),
        one("a: b\nただの文\nc: d\n", "2:1 yaml.colon.missing この行にコロン「:」がありません。"),
        one("ただの文\nc: d\n", "1:1 yaml.colon.missing この行にコロン「:」がありません。"),
        one("名前：x\nid: y\n", "1:3 yaml.colon.fullwidth 「名前」の後のコロンが全角「：」です。"),
        one("a: - b\n", "1:4 yaml.list.place ここに箇条書き「- 」は書けません。"),
        one("a: b\n- c\n", "2:1 yaml.list.place ここに箇条書き「- 」は書けません。"),
        one("名: \"目黒\nかな: x\n", "1:4 yaml.quote.unclosed 引用符 \" が閉じられていません。"),
        one("a: 'x\nb: y\n", "1:4 yaml.quote.unclosed 引用符 ' が閉じられていません。"),
        one("a: \"x\nb: \"y\"\n", "1:4 yaml.quote.unclosed 引用符 \" が閉じられていません。"),
        one("a: [\"x, y]\nb: \"z\"\n", "1:5 yaml.quote.unclosed 引用符 \" が閉じられていません。"),
        one("a: \"x\" y\n", "1:8 yaml.quote.after 引用符で囲んだ値の後に、余分な文字があります。"),
        one("a: 'it's'\n", "1:8 yaml.quote.after 引用符で囲んだ値の後に、余分な文字があります。"),
        one("a: @x\n", "1:4 yaml.quote.needed 値の初めに「@」は書けません。"),
        one("a: `x`\n", "1:4 yaml.quote.needed 値の初めに「`」は書けません。"),
        one("a: 50\nb: %x\n", "2:4 yaml.quote.needed 値の初めに「%」は書けません。"),
        one("a: * x\n", "1:4 yaml.quote.needed 値の初めに「*」は書けません。"),
        one("a: 注意: 予約\n", "1:6 yaml.quote.colon 値の中に「: 」（コロンと空白）があります。"),
        one("🆘: 🆘🆘: x\n", "1:6 yaml.quote.colon 値の中に「: 」（コロンと空白）があります。"),
        one("a: [b, c\nd: e\n", "1:4 yaml.bracket 「[」で始まるかっこの中が正しくありません。「]」か「,」がありません。"),
        one("a: {b: c\n", "1:4 yaml.bracket 「{」で始まるかっこの中が正しくありません。「}」か「,」がありません。"),
        one("a: [b]]\n", "1:7 yaml.bracket.extra 余分な「]」があります。"),
        one("a: \"\\q\"\n", "1:6 yaml.escape \" \" の中の「\\」の使い方が違います。"),
        one("a: | 文章\n  続き\n", "1:4 yaml.block-text 「|」「>」の後に、余分な文字があります。"),
        one("%x\na: b\n", "1:1 yaml.directive 「%」で始まる行は使えません。"),
        one("%YAML 3.0\n---\na: b\n", "1:1 yaml.directive 「%」で始まる行は使えません。"),
        one("number: #8008\n", "1:9 yaml.comment.value 「#8008」は、メモ（コメント）とみなされて値になりません。"),
        one("a: [#7119, 110]\n", "1:5 yaml.comment.value 「#7119」は、メモ（コメント）とみなされて値になりません。"),
        one("text: >\n  a\n　b\n", "3:1 yaml.indent.fullwidth 字下げに全角スペースが使われています。"),
        arguments(
            "id: 1\nname: 2\nid: 3\nid: 4\n",
            List.of(
                "3:1 yaml.key.duplicate 「id」が2回書かれています（1回目は1行目）。",
                "4:1 yaml.key.duplicate 「id」が2回書かれています（1回目は1行目）。")));
  }

  private static Arguments one(String text, String expected) {
    return arguments(text, List.of(expected));
  }
}
