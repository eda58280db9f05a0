package dev.michishirube.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Bytes decoded as UTF-8.
 *
 * @param text the characters up to the first byte that does not fit
 * @param valid whether all bytes fit
 */
record Utf8(String text, boolean valid) {
  static Utf8 decode(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer out = CharBuffer.allocate(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(in, out, true);
    return new Utf8(out.flip().toString(), !result.isError());
  }

  /**
   * Whether bytes that do not fit look like UTF-8 with damaged places rather than like another
   * encoding: more characters beyond ASCII fit than do not.
   */
  static boolean mostly(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long damaged = text.chars().filter(c -> c == 0xFFFD).count();
    long fitting = text.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
    return fitting > damaged;
  }
}
