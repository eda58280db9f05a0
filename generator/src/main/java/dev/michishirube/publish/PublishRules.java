package dev.michishirube.publish;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.List;

/** What can stand in the way of writing the site. The site that is there stays as it is. */
public final class PublishRules {
  public static final Rule FOREIGN =
      Rule.error(
          "output.foreign",
          new Text(
              "このフォルダーには、みちしるべが作っていないファイルがあります（{0}）。何も変えていません。",
              "This folder holds files that Michishirube did not make ({0}). Nothing was changed."),
          new Text(
              "空のフォルダーか、まだないフォルダーを --output に指定してください。",
              "Name an empty or a new folder with --output."));
  public static final Rule UNKNOWN_FILES =
      Rule.error(
          "output.unknown-files",
          new Text(
              "出力フォルダーに、前のビルドが作っていないファイルが{0}個あります：{1}。何も消していません。",
              "The output folder has {0} file(s) that no build made: {1}. Nothing was deleted."),
          new Text(
              "必要なら content/assets/ などに移し、いらなければ消してから、もう一度ビルドしてください。",
              "Move them (to content/assets/, for example) or delete them, then build again."));
  public static final Rule NOT_A_FOLDER =
      Rule.error(
          "output.not-a-folder",
          new Text("出力先がフォルダーではありません。", "The output is not a folder."),
          new Text("フォルダーの名前を --output に指定してください。", "Name a folder with --output."));
  public static final Rule SOURCE =
      Rule.error(
          "output.source-folder",
          new Text(
              "出力先が、原稿のフォルダー（{0}）と重なっています。",
              "The output folder overlaps with the source folder {0}."),
          new Text("原稿の外のフォルダーを指定してください。", "Name a folder outside of the sources."));
  public static final Rule ROOT =
      Rule.error(
          "output.root",
          new Text("ディスクの一番上には書き出せません。", "The root of a disk cannot be the output folder."),
          new Text("その下のフォルダーを指定してください。", "Name a folder below it."));
  public static final Rule BUSY =
      Rule.error(
          "output.busy",
          new Text("別のビルドが、この出力先に書き出しています。", "Another build is writing to this output."),
          new Text("そのビルドが終わってから、もう一度実行してください。", "Try again when it has ended."));
  public static final Rule DISK_FULL =
      Rule.error(
          "output.disk-full",
          new Text(
              "ディスクの空きが足りません。前のサイトはそのままです。",
              "The disk is full. The site that was there is untouched."),
          new Text("空きを増やしてから、もう一度実行してください。", "Free some space, then try again."));
  public static final Rule RIGHTS =
      Rule.error(
          "output.rights",
          new Text(
              "「{0}」に書く権限がありません。前のサイトはそのままです。",
              "No right to write \"{0}\". The site that was there is untouched."),
          new Text("フォルダーの書き込みの許可を確かめてください。", "Check the write permission of the folder."));
  public static final Rule FAILED =
      Rule.error(
          "output.failed",
          new Text(
              "書き出せませんでした（{0}）。前のサイトはそのままです。",
              "The site could not be written ({0}). The site that was there is untouched."),
          new Text(
              "ディスクとフォルダーの状態を確かめて、もう一度実行してください。",
              "Check the disk and the folder, then try again."));

  /** All of them, for the documentation. */
  public static final List<Rule> ALL =
      List.of(BUSY, DISK_FULL, FAILED, FOREIGN, NOT_A_FOLDER, RIGHTS, ROOT, SOURCE, UNKNOWN_FILES);

  private PublishRules() {}
}
