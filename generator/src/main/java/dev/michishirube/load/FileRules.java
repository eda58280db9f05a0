package dev.michishirube.load;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.List;

/** What can be wrong with a file or its place, before its text is looked at. */
final class FileRules {
  static final Rule ROOT =
      Rule.error(
          "file.root",
          new Text("コンテンツのフォルダがありません。", "There is no content folder here."),
          new Text(
              "場所を確かめるか、--content で正しいフォルダを指定してください。",
              "Check the place, or name the right folder with --content."));

  static final Rule UNREADABLE =
      Rule.error(
          "file.unreadable",
          new Text("ファイルやフォルダを読めません。", "This file or folder cannot be read."),
          new Text(
              "読み取りの権限があるか、ほかの人が開いたままでないかを確かめてください。",
              "Check its permissions, and that no other program has locked it."));

  static final Rule NOT_A_FILE =
      Rule.error(
          "file.special",
          new Text("これはふつうのファイルではありません。", "This is not an ordinary file."),
          new Text(
              "装置やパイプなどです。ふつうのファイルに置きかえてください。",
              "It is a device or a pipe. Put an ordinary file in its place."));

  static final Rule FOLDER =
      Rule.error(
          "file.folder",
          new Text("ファイルがあるはずの場所に、フォルダがあります。", "There is a folder where a file is expected."),
          new Text(
              "フォルダの名前から「{0}」を取るか、中のファイルを外に出してください。",
              "Remove \"{0}\" from the name of the folder, or move its files out."));

  static final Rule NOT_A_FOLDER =
      Rule.error(
          "file.not-folder",
          new Text("フォルダがあるはずの場所に、ファイルがあります。", "There is a file where a folder is expected."),
          new Text(
              "このファイルの名前を変えて、「{0}」というフォルダを作ってください。",
              "Rename this file and make a folder \"{0}\"."));

  static final Rule LINK_OUTSIDE =
      Rule.error(
          "file.link.outside",
          new Text("リンクの先が、コンテンツのフォルダの外にあります。", "This link leads out of the content folder."),
          new Text(
              "リンクをやめて、ファイルそのものをフォルダの中に置いてください。",
              "Put the file itself into the folder instead of a link."));

  static final Rule LINK_BROKEN =
      Rule.error(
          "file.link.broken",
          new Text("リンクの先がありません。", "This link leads to nothing."),
          new Text(
              "リンクを消すか、正しいファイルに直してください。", "Remove the link or point it to a file that exists."));

  static final Rule LINK_LOOP =
      Rule.error(
          "file.link.loop",
          new Text(
              "フォルダのリンクが、自分を含むフォルダに戻っています。", "This link leads back to a folder that holds it."),
          new Text("このリンクを消してください。", "Remove this link."));

  static final Rule TOO_MANY =
      Rule.error(
          "file.too-many",
          new Text(
              "ファイルが多すぎます（上限 {0}）。ここから先は読んでいません。",
              "There are too many files (limit {0}). The rest was not read."),
          new Text(
              "コンテンツのフォルダに、関係のないファイルが入っていないか確かめてください。",
              "Check that nothing foreign lies in the content folder."));

  static final Rule TOO_LARGE =
      Rule.error(
          "file.too-large",
          new Text("ファイルが大きすぎます（上限 {0} MB）。", "The file is too large (limit {0} MB)."),
          new Text(
              "いくつかのファイルに分けてください。画像などは assets に置いてください。",
              "Split it into several files. Images belong in assets."));

  static final Rule EMPTY =
      Rule.error(
          "file.empty",
          new Text("ファイルに中身がありません。", "The file has no content."),
          new Text("中身を書くか、ファイルを消してください。", "Write its content or remove the file."));

  static final Rule BINARY =
      Rule.error(
          "file.binary",
          new Text("文字のファイルではありません（{0}）。", "This is not a text file ({0})."),
          new Text(
              "文字だけのファイル（UTF-8）で書いてください。画像などは assets に置いてください。",
              "Write plain text in UTF-8. Images belong in assets."));

  static final Rule ENCODING =
      Rule.error(
          "file.encoding",
          new Text("文字コードが UTF-8 ではありません。{0} のようです。", "The file is not UTF-8. It looks like {0}."),
          new Text(
              "エディタの「文字コードを指定して保存」で UTF-8 を選び、保存し直してください。",
              "Save it again as UTF-8 in your editor."));

  static final Rule ENCODING_UNKNOWN =
      Rule.error(
          "file.encoding",
          new Text("UTF-8 として読めない文字があります。", "There are bytes here that are not UTF-8."),
          new Text(
              "エディタの「文字コードを指定して保存」で UTF-8 を選び、この場所の文字を打ち直してください。",
              "Save it as UTF-8 in your editor and type the characters here again."));

  static final Rule HOLIDAYS_ENCODING =
      Rule.error(
          "holidays.encoding",
          new Text(
              "UTF-8 としても Shift_JIS としても読めない文字があります。",
              "There are bytes here that are neither UTF-8 nor Shift_JIS."),
          new Text(
              "内閣府の「国民の祝日」のページから CSV をもう一度取り、開かずにそのまま置いてください。",
              "Fetch the table of the Cabinet Office again and put it here without opening it."));

  static final Rule DAMAGED =
      Rule.warning(
          "file.damaged",
          new Text(
              "文字化けの跡「\uFFFD」があります。",
              "There is a replacement character (\uFFFD): text was lost here."),
          new Text("この場所の文字を打ち直してください。", "Type the characters here again."));
  static final Rule CONTROL =
      Rule.error(
          "file.control",
          new Text("目に見えない制御文字（{0}）があります。", "There is an invisible control character ({0})."),
          new Text(
              "この場所の文字を消してください。ほかの文書から貼り付けたときに入ることがあります。",
              "Delete the character here. It may have come with pasted text."));

  static final Rule NAME =
      Rule.error(
          "file.name",
          new Text("名前に使えない文字「{0}」があります。", "The name has a character that cannot be used: {0}"),
          new Text(
              "Windows やウェブのアドレスで困らない名前（英小文字・数字・ハイフン）に変えてください。",
              "Use a name that works on Windows and in web addresses: lower-case letters, digits,"
                  + " hyphens."));

  static final Rule NAME_RESERVED =
      Rule.error(
          "file.name",
          new Text("「{0}」は Windows で使えない名前です。", "\"{0}\" is a name that Windows cannot use."),
          new Text("ほかの名前に変えてください。", "Choose another name."));

  static final Rule UNEXPECTED_NEAR =
      Rule.warning(
          "file.unexpected",
          new Text("「{0}」は使われない名前です。中身は読んでいません。", "\"{0}\" is not a name in use; it was not read."),
          new Text("「{1}」ではありませんか。", "Did you mean \"{1}\"?"));

  static final Rule UNEXPECTED =
      Rule.warning(
          "file.unexpected",
          new Text("「{0}」は使われない名前です。中身は読んでいません。", "\"{0}\" is not a name in use; it was not read."),
          new Text("使える名前：{1}", "Names in use: {1}"));

  static final Rule EXTENSION =
      Rule.warning(
          "file.extension",
          new Text(
              "このフォルダには {0} のファイルだけを置きます。読んでいません。",
              "Only {0} files belong in this folder; it was not read."),
          new Text(
              "名前の終わりを {0} に直すか、assets に移してください。",
              "Let its name end in {0}, or move it to assets."));

  static final Rule EXTENSION_YML =
      Rule.note(
          "file.extension.yml",
          new Text(
              "拡張子が「{0}」です。読みましたが、ほかとそろっていません。",
              "The name ends in \"{0}\". It was read, but the others end differently."),
          new Text("名前の終わりを {1} にすると、見つけやすくなります。", "Let it end in {1} like the others."));

  static final List<Rule> ALL =
      List.of(
          ROOT,
          UNREADABLE,
          NOT_A_FILE,
          FOLDER,
          NOT_A_FOLDER,
          LINK_OUTSIDE,
          LINK_BROKEN,
          LINK_LOOP,
          TOO_MANY,
          TOO_LARGE,
          EMPTY,
          BINARY,
          ENCODING,
          HOLIDAYS_ENCODING,
          DAMAGED,
          CONTROL,
          NAME,
          UNEXPECTED_NEAR,
          EXTENSION,
          EXTENSION_YML);

  private FileRules() {}
}
