package dev.michishirube.check.rules;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.List;

/** What can be wrong with the form of a telephone number. */
final class PhoneRules {
  private static final Text WRITE = new Text("「{1}」と書いてください。", "Write \"{1}\".");

  static final Rule CHARACTERS =
      Rule.error(
          "contact.phone.characters",
          new Text(
              "電話番号「{0}」に、半角の数字とハイフン（-）でない文字があります。",
              "The number \"{0}\" has characters other than digits and hyphens."),
          WRITE);
  static final Rule FORM =
      Rule.error(
          "contact.phone.characters",
          new Text("「{0}」は電話番号として読めません。", "\"{0}\" cannot be read as a telephone number."),
          new Text(
              "番号を1つだけ、\"03-5722-9363\" の形で書いてください。内線は extension、ことわりは label に書きます。",
              "Write one number such as \"03-5722-9363\"; an extension goes to extension, words go to"
                  + " label."));
  static final Rule COUNTRY_CODE =
      Rule.error(
          "contact.phone.country-code",
          new Text("電話番号「{0}」が国番号（+81）から始まっています。", "The number \"{0}\" begins with +81."),
          new Text(
              "国内の形で「{1}」と書いてください。ページのリンクには自動で国番号が付きます。",
              "Write \"{1}\"; links get the country code by themselves."));
  static final Rule LEADING_ZERO =
      Rule.error(
          "contact.phone.leading-zero",
          new Text("電話番号「{0}」の先頭に 0 がありません。", "The number \"{0}\" lacks its leading 0."),
          WRITE);
  static final Rule LENGTH =
      Rule.error(
          "contact.phone.length",
          new Text(
              "「{0}」の数字は{1}けたですが、{2} で始まる番号は{3}けたです。",
              "\"{0}\" has {1} digits; numbers that begin with {2} have {3}."),
          new Text("公式の案内で、番号をもう一度たしかめてください。", "Check the number on the official page."));
  static final Rule INVALID =
      Rule.error(
          "contact.phone.invalid",
          new Text("「{0}」という電話番号はありません。", "There is no number like \"{0}\"."),
          new Text("けた数と市外局番をたしかめてください。", "Check the number of digits and the area code."));
  static final Rule GROUPING =
      Rule.error(
          "contact.phone.grouping",
          new Text(
              "電話番号「{0}」の区切りが、市外局番と合いません。", "The hyphens of \"{0}\" do not fit its area code."),
          WRITE);
  static final Rule UNGROUPED =
      Rule.warning(
          "contact.phone.ungrouped",
          new Text("電話番号「{0}」に区切りがありません。", "The number \"{0}\" has no hyphens."),
          new Text(
              "読み上げやすいように「{1}」と書いてください。", "Write \"{1}\", which is easier to read and to hear."));
  static final Rule SHORT_NUMBER =
      Rule.error(
          "contact.phone.short-number",
          new Text("短い番号「{0}」は、表にありません。", "The short number \"{0}\" is not in the table."),
          new Text("公式の案内でたしかめてください。使える番号：{1}", "Check it on the official page. Known: {1}"));

  static final List<Rule> ALL =
      List.of(
          CHARACTERS,
          COUNTRY_CODE,
          LEADING_ZERO,
          LENGTH,
          INVALID,
          GROUPING,
          UNGROUPED,
          SHORT_NUMBER);

  private PhoneRules() {}
}
