package dev.michishirube.render.markdown;

/** The words that Markdown needs beyond the writer's own, in the language of the page. */
@FunctionalInterface
public interface MarkdownWords {
  /** The text of {@code word}, not escaped, with {@code arguments} for {@code {0}}, {@code {1}}. */
  String say(Word word, Object... arguments);

  /** Every word, with its key in the message files. */
  enum Word {
    /** 「補足」. */
    ALERT_NOTE("markdown.alert.note"),
    /** 「ヒント」. */
    ALERT_TIP("markdown.alert.tip"),
    /** 「重要」. */
    ALERT_IMPORTANT("markdown.alert.important"),
    /** 「注意」. */
    ALERT_WARNING("markdown.alert.warning"),
    /** 「警告」. */
    ALERT_CAUTION("markdown.alert.caution"),
    /** Heading above the footnotes: 「脚注」. */
    FOOTNOTES("markdown.footnotes"),
    /** Read aloud before the number of a footnote: 「脚注」. */
    FOOTNOTE("markdown.footnote"),
    /** Link from a footnote to the text: 「本文に戻る」. */
    FOOTNOTE_BACK("markdown.footnote.back"),
    /** The same when {0} counts several: 「本文に戻る（{0}か所目）」. */
    FOOTNOTE_BACK_NTH("markdown.footnote.back_nth"),
    /** Read aloud before a task that is done: 「済み」. */
    TASK_DONE("markdown.task.done"),
    /** Read aloud before a task that is not: 「まだ」. */
    TASK_OPEN("markdown.task.open"),
    /** Name of the {0}th table: 「表{0}」. */
    TABLE("markdown.table"),
    /** Name of the {0}th table, under the heading {1}: 「表{0}：{1}」. */
    TABLE_UNDER("markdown.table.under"),
    /** Before the source of a quotation: 「出典：」. */
    QUOTATION_SOURCE("markdown.quotation.source"),
    /** After the source when the words are the source's own: 「（原文のまま）」. */
    QUOTATION_VERBATIM("markdown.quotation.verbatim");

    private final String key;

    Word(String key) {
      this.key = key;
    }

    /** Key in {@code templates/messages/<language>.yaml}. */
    public String key() {
      return key;
    }
  }
}
