package dev.michishirube.check.shape;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.List;

/** What can be wrong with the form of a file, whatever it says. */
public final class ShapeRules {
  public static final Rule MAPPING_EXPECTED =
      Rule.error(
          "structure.type.mapping",
          new Text("ここには「項目: 値」の組が必要です（{0}）。", "A mapping is expected here ({0})."),
          new Text("次の行に字下げして「項目: 値」を書いてください。", "Write keys with their values, indented below."));
  public static final Rule LIST_EXPECTED =
      Rule.error(
          "structure.type.list",
          new Text("ここには箇条書き（リスト）が必要です。", "A list is expected here."),
          new Text("行の初めに「- 」を付けるか、[ ] で囲んでください。", "Begin each line with \"- \" or use [ ]."));
  public static final Rule SCALAR_EXPECTED =
      Rule.error(
          "structure.type.text",
          new Text("ここには値を1つだけ書きます。", "One value is expected here."),
          new Text("箇条書きや「項目: 値」の組を、1つの値に直してください。", "Replace the list or mapping by one value."));
  public static final Rule EMPTY_VALUE =
      Rule.error(
          "structure.value.empty",
          new Text("「{0}」の値がありません。", "\"{0}\" has no value."),
          new Text(
              "値を書いてください。分からないときは、この行ごと消してください。",
              "Give a value, or remove the line: a key left out means unknown."));
  public static final Rule EMPTY_ITEM =
      Rule.error(
          "structure.value.empty",
          new Text("ここに値がありません。", "A value is missing here."),
          new Text("値を書くか、この行を消してください。", "Give a value, or remove the line."));
  public static final Rule EMPTY_LIST =
      Rule.error(
          "structure.list.empty",
          new Text("箇条書き（リスト）が空です。", "The list is empty."),
          new Text("1つ以上書いてください。", "Give at least one item."));
  public static final Rule UNKNOWN_KEY =
      Rule.error(
          "structure.key.unknown",
          new Text("「{0}」という項目はありません。", "There is no key \"{0}\"."),
          new Text("使える項目：{1}", "Keys that can be used: {1}"));
  public static final Rule UNKNOWN_KEY_NEAR =
      Rule.error(
          "structure.key.unknown",
          new Text("「{0}」という項目はありません。", "There is no key \"{0}\"."),
          new Text("「{1}」ではありませんか。", "Did you mean \"{1}\"?"));
  public static final Rule MISSING_KEY =
      Rule.error(
          "structure.key.missing",
          new Text("必要な項目「{0}」がありません。", "The required key \"{0}\" is missing."),
          new Text("「{0}: …」の行を加えてください。", "Add a line \"{0}: …\"."));
  public static final Rule NOT_IN_LIST =
      Rule.error(
          "structure.value.closed-list",
          new Text("「{0}」は使えない値です。", "\"{0}\" is not one of the values allowed."),
          new Text("次から選んでください：{1}", "Choose one of: {1}"));
  public static final Rule NOT_IN_LIST_NEAR =
      Rule.error(
          "structure.value.closed-list",
          new Text("「{0}」は使えない値です。", "\"{0}\" is not one of the values allowed."),
          new Text("「{1}」ではありませんか。", "Did you mean \"{1}\"?"));
  public static final Rule PATTERN =
      Rule.error(
          "structure.value.pattern",
          new Text("「{0}」は、この項目の書き方に合いません。", "\"{0}\" does not fit this key."),
          new Text("書き方：{1}", "How to write it: {2}"));

  /** All of them, for the documentation. */
  public static final List<Rule> ALL =
      List.of(
          MAPPING_EXPECTED,
          LIST_EXPECTED,
          SCALAR_EXPECTED,
          EMPTY_VALUE,
          EMPTY_LIST,
          UNKNOWN_KEY,
          MISSING_KEY,
          NOT_IN_LIST,
          PATTERN);

  private ShapeRules() {}
}
