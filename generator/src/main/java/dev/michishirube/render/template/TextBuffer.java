package dev.michishirube.render.template;

import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What a template writes, in memory. A template writes many small pieces, mostly Japanese: a {@code
 * StringWriter} would lock and look at each character for each of them.
 */
public final class TextBuffer extends Writer {
  private char[] text = new char[8 * 1024];
  private int length;

  @Override
  public void write(char[] from, int offset, int count) {
    makeRoom(count);
    System.arraycopy(from, offset, text, length, count);
    length += count;
  }

  @Override
  public void write(String from, int offset, int count) {
    makeRoom(count);
    from.getChars(offset, offset + count, text, length);
    length += count;
  }

  @Override
  public void write(int character) {
    makeRoom(1);
    text[length++] = (char) character;
  }

  /** All that was written, in UTF-8. */
  public byte[] utf8() {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(text, 0, length));
    return Arrays.copyOf(bytes.array(), bytes.limit());
  }

  /** Whether {@code mark}, which is not empty, was written. */
  boolean contains(String mark) {
    int last = length - mark.length();
    char first = mark.charAt(0);
    for (int i = 0; i <= last; i++) {
      if (text[i] == first && isAt(mark, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(String mark, int at) {
    for (int i = mark.length() - 1; i > 0; i--) {
      if (text[at + i] != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return new String(text, 0, length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  private void makeRoom(int more) {
    if (length + more > text.length) {
      text = Arrays.copyOf(text, Math.max(2 * text.length, length + more));
    }
  }
}
