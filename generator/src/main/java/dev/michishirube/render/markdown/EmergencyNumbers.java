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

  /** Counts and measures that begin with kana. */
  private static final Pattern COUNTED =
      Pattern.compile("(か所|か国|か月|ヶ|つ|くらい|ぐらい|ほど|ずつ|あまり|番地|番目|番号).*", Pattern.DOTALL);

  /** Kanji and katakana that may follow the number; after any other it is a count. */
  private static final Pattern CALLED =
      Pattern.compile("(番|通報|警察|救急|消防|海上|等|又は|及び|ダイヤル).*", Pattern.DOTALL);

  /** Before the number, these make it an amount, an article of a law or a part of a date. */
  private static final String AMOUNT = "約第計各全延総年月日億万千百後前";

  private static final String SEPARATORS = "-−–‐/.,:#+=~〜～×%．，：／＃＋＝_@&$￥¥";

  private EmergencyNumbers() {}

  static void write(Text node, HtmlText out) {
    String text = node.getLiteral();
    Matcher matcher = NUMBER.matcher(text);
    int from = 0;
    while (matcher.find()) {
      if (stands(node, text, matcher.start(), matcher.end())) {
        out.text(text.substring(from, matcher.start()));
        String typed = matcher.group();
        String number = "1".repeat(2) + Character.digit(typed.charAt(2), 10);
        out.open("a", "href", "tel:" + number).text(typed).close("a");
        from = matcher.end();
      }
    }
    out.text(text.substring(from));
  }

  private static boolean stands(Text node, String text, int start, int end) {
    int before = start > 0 ? text.codePointBefore(start) : Neighbours.before(node);
    int after = end < text.length() ? text.codePointAt(end) : Neighbours.after(node);
    String rest =
        end < text.length()
            ? text.substring(end, Math.min(text.length(), end + 6))
            : after == Neighbours.NONE ? "" : Character.toString(after);
    return canPrecede(before) && canFollow(after, rest);
  }

  private static boolean canPrecede(int c) {
    return c == Neighbours.NONE
        || !(Character.isDigit(c)
            || isLatin(c)
            || AMOUNT.indexOf(c) >= 0
            || SEPARATORS.indexOf(c) >= 0);
  }

  private static boolean canFollow(int c, String rest) {
    if (c == Neighbours.NONE) {
      return true;
    }
    if (Character.isDigit(c) || isLatin(c) || isJoined(c, rest)) {
      return false;
    }
    if (COUNTED.matcher(rest).matches()) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, KATAKANA -> CALLED.matcher(rest).matches();
      default ->
          !(c == '%' || c == '％' || c == '℃' || c == '㎞' || c == '㎡' || c == '〜' || c == '～');
    };
  }

  /** {@code 110.5}, {@code 110-0001}, {@code 110,000}: a separator with a digit behind it. */
  private static boolean isJoined(int c, String rest) {
    int length = Character.charCount(c);
    return SEPARATORS.indexOf(c) >= 0
        && rest.length() > length
        && Character.isLetterOrDigit(rest.codePointAt(length));
  }

  private static boolean isLatin(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }
}
