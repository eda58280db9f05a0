package dev.michishirube.load;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.List;

/** What can be wrong with YAML, whatever it says. */
final class YamlRules {
  static final Rule ROOT =
      Rule.error(
          "yaml.root",
          new Text("「項目: 値」の形になっていません。", "This is not \"key: value\"."),
          new Text(
              "1行に1つ、「id: …」「name: …」のように書いてください。",
              "Write one \"key: value\" a line, such as \"id: …\"."));

  static final Rule DOCUMENTS =
      Rule.error(
          "yaml.documents",
          new Text(
              "1つのファイルに、区切り「---」で2つ以上の文書があります。", "There is more than one document in this file."),
          new Text("「---」の行を消すか、ファイルを分けてください。", "Remove the line \"---\", or split the file."));

  static final Rule DUPLICATE_KEY =
      Rule.error(
          "yaml.key.duplicate",
          new Text("「{0}」が2回書かれています（1回目は{1}行目）。", "\"{0}\" is written twice (first on line {1})."),
          new Text("どちらか1つを残してください。", "Keep one of the two."));

  static final Rule KEY_TYPE =
      Rule.error(
          "yaml.key.type",
          new Text("項目の名前が、1つの言葉ではありません。", "This key is not a single word."),
          new Text("「:」の左には、項目の名前を1つだけ書いてください。", "Write one name to the left of \":\"."));

  static final Rule KEY_EMPTY =
      Rule.error(
          "yaml.key.empty",
          new Text("「:」の左に、項目の名前がありません。", "There is no key to the left of \":\"."),
          new Text("項目の名前を書いてください。", "Write the name of the key."));

  static final Rule KEY_FULLWIDTH =
      Rule.error(
          "yaml.key.fullwidth",
          new Text("項目の名前「{0}」に、全角の英数字があります。", "The key \"{0}\" has full-width letters or digits."),
          new Text("半角で「{1}」と書いてください。", "Write it as \"{1}\", in ASCII."));

  static final Rule KEY_MERGE =
      Rule.error(
          "yaml.key.merge",
          new Text("「<<」で項目をまとめて写すことはできません。", "Merge keys (<<) cannot be used."),
          new Text("必要な項目を、それぞれの場所に書いてください。", "Write the keys where they are needed."));

  static final Rule TAG =
      Rule.error(
          "yaml.tag",
          new Text("「{0}」という印（タグ）は使えません。", "The tag \"{0}\" cannot be used."),
          new Text(
              "「!」で始まる文字を書くときは、全体を \" \" で囲んでください。", "Put text that begins with \"!\" in quotes."));

  static final Rule UNKNOWN_ALIAS =
      Rule.error(
          "yaml.alias.unknown",
          new Text("「*{0}」が指すものがありません。", "\"*{0}\" refers to nothing."),
          new Text(
              "「*」で始まる文字を書くときは、全体を \" \" で囲んでください。", "Put text that begins with \"*\" in quotes."));

  static final Rule RECURSIVE_ALIAS =
      Rule.error(
          "yaml.alias.recursive",
          new Text("「*{0}」が、自分自身を指しています。", "\"*{0}\" refers to what it stands in."),
          new Text("「*{0}」を使わずに、値をそのまま書いてください。", "Write the value itself instead."));

  static final Rule ANCHOR_UNUSED =
      Rule.warning(
          "yaml.anchor.unused",
          new Text("「&{0}」は目印とみなされ、値になりません。", "\"&{0}\" is taken for an anchor, not for a value."),
          new Text(
              "「&」で始まる文字を書くときは、全体を \" \" で囲んでください。", "Put text that begins with \"&\" in quotes."));
  static final Rule TOO_MANY_ALIASES =
      Rule.error(
          "yaml.alias.too-many",
          new Text("「*」による参照が多すぎます（上限 {0}）。", "There are too many aliases (limit {0})."),
          new Text("参照をやめて、値をそのまま書いてください。", "Write the values themselves."));

  static final Rule TOO_DEEP =
      Rule.error(
          "yaml.nesting",
          new Text("入れ子が深すぎます（上限 {0} 段）。", "The nesting is too deep (limit {0} levels)."),
          new Text("かっこや字下げの数を確かめてください。", "Check brackets and indentation."));

  static final Rule TOO_MANY_NODES =
      Rule.error(
          "yaml.size",
          new Text("値が多すぎます（上限 {0}）。", "There are too many values (limit {0})."),
          new Text("いくつかのファイルに分けてください。", "Split it into several files."));

  static final Rule INDENT =
      Rule.error(
          "yaml.indent",
          new Text("字下げがそろっていません。", "The indentation does not fit."),
          new Text(
              "同じ段の項目は、行の初めの半角スペースの数を同じにしてください。1つ下の段は2つ増やします。",
              "Begin keys of one level with the same number of spaces; add two for the next level."));

  static final Rule INDENT_TAB =
      Rule.error(
          "yaml.indent.tab",
          new Text("字下げにタブが使われています。", "A tab is used as indentation."),
          new Text("タブを消して、半角スペース2つに置きかえてください。", "Replace the tab by two spaces."));

  static final Rule INDENT_FULLWIDTH =
      Rule.error(
          "yaml.indent.fullwidth",
          new Text("字下げに全角スペースが使われています。", "A full-width space is used as indentation."),
          new Text(
              "全角スペースを消して、半角スペース2つに置きかえてください。",
              "Replace the full-width space by two ASCII spaces."));

  static final Rule COLON_FULLWIDTH =
      Rule.error(
          "yaml.colon.fullwidth",
          new Text("「{0}」の後のコロンが全角「：」です。", "The colon after \"{0}\" is full-width (：)."),
          new Text(
              "半角のコロンと半角スペースで「{0}: 」と書いてください。",
              "Write \"{0}: \" with an ASCII colon and a space."));

  static final Rule COLON_SPACE =
      Rule.error(
          "yaml.colon.space",
          new Text("「{0}」のコロンの後に、半角スペースがありません。", "There is no space after the colon of \"{0}\"."),
          new Text(
              "「{0}: 値」のように、コロンの後に半角スペースを1つ入れてください。",
              "Write \"{0}: value\", with a space after the colon."));

  static final Rule COLON_MISSING =
      Rule.error(
          "yaml.colon.missing",
          new Text("この行にコロン「:」がありません。", "There is no colon in this line."),
          new Text(
              "「項目: 値」の形で書いてください。前の行の続きなら、前の行より深く字下げしてください。",
              "Write \"key: value\". If it continues the line before, indent it further."));

  static final Rule LIST_MARK =
      Rule.error(
          "yaml.list.mark",
          new Text("箇条書きの印の書き方が違います。", "This is not how a list item begins."),
          new Text(
              "半角のハイフンと半角スペース「- 」で始めてください。文章なら、項目の後に「|」と書いてから改行してください。",
              "Begin it with an ASCII hyphen and a space: \"- \"."));

  static final Rule LIST_PLACE =
      Rule.error(
          "yaml.list.place",
          new Text("ここに箇条書き「- 」は書けません。", "A list item cannot stand here."),
          new Text(
              "「- 」は、項目の次の行から字下げして書いてください。値の初めの「-」は \" \" で囲んでください。",
              "Begin the list on the line after its key. Put a value that begins with \"-\" in quotes."));

  static final Rule QUOTE_UNCLOSED =
      Rule.error(
          "yaml.quote.unclosed",
          new Text("引用符 {0} が閉じられていません。", "The quote {0} is never closed."),
          new Text("値の終わりに {0} を加えてください。", "Add {0} at the end of the value."));

  static final Rule QUOTE_AFTER =
      Rule.error(
          "yaml.quote.after",
          new Text("引用符で囲んだ値の後に、余分な文字があります。", "There is text after the closing quote."),
          new Text("値の全体を1組の引用符で囲んでください。", "Put the whole value in one pair of quotes."));

  static final Rule QUOTE_NEEDED =
      Rule.error(
          "yaml.quote.needed",
          new Text("値の初めに「{0}」は書けません。", "A value cannot begin with \"{0}\"."),
          new Text("値の全体を \" \" で囲んでください。", "Put the whole value in quotes."));

  static final Rule QUOTE_COLON =
      Rule.error(
          "yaml.quote.colon",
          new Text("値の中に「: 」（コロンと空白）があります。", "There is \": \" inside the value."),
          new Text("値の全体を \" \" で囲んでください。", "Put the whole value in quotes."));

  static final Rule BRACKET =
      Rule.error(
          "yaml.bracket",
          new Text(
              "「{0}」で始まるかっこの中が正しくありません。「{1}」か「,」がありません。",
              "Something is wrong inside \"{0}\": a \"{1}\" or \",\" is missing."),
          new Text(
              "値を「,」で区切り、終わりに「{1}」を書いてください。",
              "Separate the values with \",\" and close with \"{1}\"."));

  static final Rule BRACKET_EXTRA =
      Rule.error(
          "yaml.bracket.extra",
          new Text("余分な「{0}」があります。", "There is a \"{0}\" too many."),
          new Text(
              "かっこの数を合わせてください。値の文字なら、全体を \" \" で囲んでください。",
              "Balance the brackets, or put the value in quotes."));
  static final Rule ESCAPE =
      Rule.error(
          "yaml.escape",
          new Text("\" \" の中の「\\」の使い方が違います。", "A backslash in double quotes is used wrongly."),
          new Text(
              "「\\」をそのまま書くときは、' ' で囲んでください。", "Use single quotes to write a backslash as it is."));

  static final Rule BLOCK_SCALAR =
      Rule.error(
          "yaml.block-text",
          new Text("「|」「>」の後に、余分な文字があります。", "There is something after \"|\" or \">\"."),
          new Text(
              "「|」の後は改行し、次の行から字下げして文章を書いてください。", "Begin the text on the next line, indented."));

  static final Rule COMMENT_VALUE =
      Rule.error(
          "yaml.comment.value",
          new Text(
              "「{0}」は、メモ（コメント）とみなされて値になりません。", "\"{0}\" is taken for a comment, not for a value."),
          new Text("\"{0}\" のように、引用符で囲んでください。", "Put it in quotes: \"{0}\""));

  static final Rule DIRECTIVE =
      Rule.error(
          "yaml.directive",
          new Text("「%」で始まる行は使えません。", "A line cannot begin with \"%\"."),
          new Text(
              "この行を消してください。値なら \" \" で囲んでください。", "Remove the line, or put the value in quotes."));

  static final Rule SYNTAX =
      Rule.error(
          "yaml.syntax",
          new Text("このあたりの書き方が YAML として読めません。", "This cannot be read as YAML."),
          new Text(
              "この行と前の行の字下げ・コロン・引用符・かっこを確かめてください。",
              "Check indentation, colons, quotes and brackets on this line and the one before."));

  static final List<Rule> ALL =
      List.of(
          ROOT,
          DOCUMENTS,
          DUPLICATE_KEY,
          KEY_TYPE,
          KEY_EMPTY,
          KEY_FULLWIDTH,
          KEY_MERGE,
          TAG,
          UNKNOWN_ALIAS,
          RECURSIVE_ALIAS,
          ANCHOR_UNUSED,
          TOO_MANY_ALIASES,
          TOO_DEEP,
          TOO_MANY_NODES,
          INDENT,
          INDENT_TAB,
          INDENT_FULLWIDTH,
          COLON_FULLWIDTH,
          COLON_SPACE,
          COLON_MISSING,
          LIST_MARK,
          LIST_PLACE,
          QUOTE_UNCLOSED,
          QUOTE_AFTER,
          QUOTE_NEEDED,
          QUOTE_COLON,
          BRACKET,
          BRACKET_EXTRA,
          ESCAPE,
          BLOCK_SCALAR,
          COMMENT_VALUE,
          DIRECTIVE,
          SYNTAX);

  private YamlRules() {}
}
