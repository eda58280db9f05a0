package dev.michishirube.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;

/**
 * The bytes of the table of holidays: UTF-8, with or without byte order mark, or Windows-31J, which
 * the Cabinet Office and Excel save it in. Every other file of the folder is UTF-8 alone.
 */
final class HolidayBytes {
  private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

  private HolidayBytes() {}

  static String decode(byte[] bytes, String display) throws UnreadableException {
    Utf8 utf8 = Utf8.decode(bytes);
    if (utf8.valid()) {
      return utf8.text().startsWith("\uFEFF") ? utf8.text().substring(1) : utf8.text();
    }
    CharBuffer text = CharBuffer.allocate(bytes.length);
    boolean damaged = SHIFT_JIS.newDecoder().decode(ByteBuffer.wrap(bytes), text, true).isError();
    if (damaged || Utf8.mostly(bytes)) {
      String before = Utf8.mostly(bytes) ? utf8.text() : text.flip().toString();
      throw new UnreadableException(
          FileRules.HOLIDAYS_ENCODING.at(SourceReader.end(before, display)));
    }
    return text.flip().toString();
  }
}
