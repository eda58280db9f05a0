package dev.michishirube.render.sheet.form;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Addresses of the web as paper shows them: what one types, in letters that one reads. */
final class Address {
  private static final Pattern ENCODED = Pattern.compile("(?:%[89A-Fa-f][0-9A-Fa-f])+");

  private Address() {}

  /**
   * Without the scheme and the last slash, but with www, which many sites need; kanji and kana
   * instead of their codes, as browsers show them. What is no text in UTF-8 stays as it is.
   */
  static String shown(String url) {
    String plain = url.replaceFirst("^https?://", "").replaceFirst("/$", "");
    return ENCODED.matcher(plain).replaceAll(found -> letters(found.group()));
  }

  private static String letters(String codes) {
    byte[] bytes = HexFormat.of().parseHex(codes.replace("%", ""));
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.codePoints().allMatch(Character::isLetterOrDigit) ? text : codes;
    } catch (CharacterCodingException e) {
      return codes;
    }
  }
}
