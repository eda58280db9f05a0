package dev.michishirube.render.markdown;

import java.text.MessageFormat;

/** The Japanese words, as the message file has them. */
final class JapaneseWords implements MarkdownWords {
  @Override
  public String say(Word word, Object... arguments) {
    String pattern =
        switch (word) {
          case ALERT_NOTE -> "補足";
          case ALERT_TIP -> "ヒント";
          case ALERT_IMPORTANT -> "重要";
          case ALERT_WARNING -> "注意";
          case ALERT_CAUTION -> "警告";
          case FOOTNOTES, FOOTNOTE -> "脚注";
          case FOOTNOTE_BACK -> "本文に戻る";
          case FOOTNOTE_BACK_NTH -> "本文に戻る（{0}か所目）";
          case TASK_DONE -> "済み";
          case TASK_OPEN -> "まだ";
          case TABLE -> "表{0}";
          case TABLE_UNDER -> "表{0}：{1}";
          case QUOTATION_SOURCE -> "出典：";
          case QUOTATION_VERBATIM -> "（原文のまま）";
        };
    return MessageFormat.format(pattern, arguments);
  }
}
