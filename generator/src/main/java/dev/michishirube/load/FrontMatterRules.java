package dev.michishirube.load;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.List;

/** What can be wrong with the lines at the head of an article. */
final class FrontMatterRules {
  static final Rule MISSING =
      Rule.error(
          "file.front-matter.missing",
          new Text(
              "記事の初めの項目（title など）がありません。", "The article has no front matter (title and so on)."),
          new Text(
              "1行目に「---」、その下に「title: …」などの項目、終わりにもう一度「---」を書いてください。",
              "Write \"---\" on line 1, then \"title: …\" and the others, then \"---\" again."));

  static final Rule FENCE =
      Rule.error(
          "file.front-matter.fence",
          new Text("区切りの行の書き方が違います。", "This line is not quite a fence."),
          new Text(
              "半角のハイフン3つ「---」だけを、行の左はしから書いてください。",
              "Write three ASCII hyphens \"---\" and nothing else, from the left margin."));

  static final Rule LATE =
      Rule.error(
          "file.front-matter.late",
          new Text(
              "区切り「---」が1行目にありません（{0}行目にあります）。",
              "The fence \"---\" is not on line 1 (it is on line {0})."),
          new Text("「---」より上の行を消して、1行目から始めてください。", "Remove what stands above it."));

  static final Rule UNCLOSED =
      Rule.error(
          "file.front-matter.unclosed",
          new Text("1行目の「---」を閉じる「---」がありません。", "The fence on line 1 is never closed."),
          new Text("項目の終わりに「---」だけの行を加えてください。", "Add a line \"---\" after the last key."));

  static final Rule EMPTY =
      Rule.error(
          "file.front-matter.empty",
          new Text("「---」と「---」のあいだに項目がありません。", "There are no keys between the fences."),
          new Text("「title: …」などの項目を書いてください。", "Write \"title: …\" and the others."));

  static final Rule TYPE =
      Rule.error(
          "file.front-matter.type",
          new Text(
              "「---」と「---」のあいだが「項目: 値」になっていません。",
              "What stands between the fences is not \"key: value\"."),
          new Text(
              "1行に1つ、「title: …」のように書いてください。",
              "Write one \"key: value\" a line, such as \"title: …\"."));

  static final List<Rule> ALL = List.of(MISSING, FENCE, LATE, UNCLOSED, EMPTY, TYPE);

  private FrontMatterRules() {}
}
