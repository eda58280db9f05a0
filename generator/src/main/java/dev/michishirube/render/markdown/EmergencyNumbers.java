package dev.michishirube.render.markdown;

import dev.michishirube.model.markdown.Neighbours;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Text;

/**
 * Makes a typed 110, 118 or 119 a link that calls. Only where it can be nothing else than the
 * number to call: not in 1,110, 2110, 110円, 第110条, 110人. A link too few is harmless; a count that
 * calls the police is not.
 */
final class EmergencyNumbers {
  private static final Pattern NUMBER = Pattern.compile("110|118|119|１１０|１１８|１１９");

  /** Characters on either side that decide; the longest word below is five. */
  private static final int CONTEXT = 8;

  /** Before the number: digits, words and signs of an amount, an article, a date, a label. */
  private static final Pattern AMOUNT_BEFORE =
      Pattern.compile(
          "(?:[\\p{Nd}\\p{IsLatin}_約第計各全延総年月日億万千百後前和成]"
              + "|[-−–‐+＋=＝~〜～×#＃@&$￥¥]"
              + "|[\\p{Nd}\\p{IsLatin}][.．,，:：/／]"
              + "|[数計額高率量年号費料金回件名人][:：]\\s?"
              + "|(?:No\\.|約|およそ|ほぼ|第|延べ)\\s?)$");

  /** After the number: more of a number, or a unit. */
  private static final Pattern AMOUNT_AFTER =
      Pattern.compile(
          "[\\p{Nd}\\p{IsLatin}_%％℃㎞㎡~〜～×]"
              + "|[-−–‐/／.．,，:：=+][\\p{Nd}\\p{IsLatin}]"
              + "|\\s?(?:[円人件名回個年月日歳才点号条項頁世千万億時分秒]|[かヶカケ][所国月年]|箇所"
              + "|セット|ページ|パーセント|キロ|メートル|つ(?!な)|[くぐ]らい|ほど|ずつ|あまり|以[上下内]|前後|番[地目号])");

  /** Kanji and katakana that may follow the number; after any other it is a count. */
  private static final Pattern CALLED = Pattern.compile("番|通報|警察|救急|消防|海上|等|又は|及び|ダイヤル");

  private static final Pattern KANJI_OR_KATAKANA = Pattern.compile("[\\p{IsHan}\\p{IsKatakana}]");

  private EmergencyNumbers() {}

  static void write(Text node, HtmlText out) {
    write(node, 0, node.getLiteral().length(), out);
  }

  /** Writes a part of a text; what stands around it still decides. */
  static void write(Text node, int start, int end, HtmlText out) {
    String text = node.getLiteral();
    Matcher matcher = NUMBER.matcher(text).region(start, end);
    int from = start;
    while (matcher.find()) {
      if (isToCall(before(node, text, matcher.start()), after(node, text, matcher.end()))) {
        out.text(text.substring(from, matcher.start()));
        String typed = matcher.group();
        String number = "11" + Character.digit(typed.charAt(2), 10);
        out.open("a", "href", "tel:" + number).text(typed).close("a");
        from = matcher.end();
      }
    }
    out.text(text.substring(from, end));
  }

  private static boolean isToCall(String before, String after) {
    return !AMOUNT_BEFORE.matcher(before).find()
        && !AMOUNT_AFTER.matcher(after).lookingAt()
        && (!KANJI_OR_KATAKANA.matcher(after).lookingAt() || CALLED.matcher(after).lookingAt());
  }

  private static String before(Text node, String text, int start) {
    return start >= CONTEXT
        ? text.substring(start - CONTEXT, start)
        : Neighbours.before(node, CONTEXT) + text.substring(0, start);
  }

  private static String after(Text node, String text, int end) {
    return text.length() - end >= CONTEXT
        ? text.substring(end, end + CONTEXT)
        : text.substring(end) + Neighbours.after(node, CONTEXT);
  }
}
