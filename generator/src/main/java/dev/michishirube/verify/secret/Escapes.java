package dev.michishirube.verify.secret;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Undoes the ways in which a text is written into HTML, URLs, JSON, scripts and style sheets. */
final class Escapes {
  /** A text may be escaped for JSON, that for an attribute, that for an address. */
  private static final int LAYERS = 4;

  private static final int LONGEST_ENTITY = 12;
  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("ensp", " "),
          Map.entry("emsp", " "),
          Map.entry("thinsp", " "),
          Map.entry("numsp", " "),
          Map.entry("Tab", " "),
          Map.entry("NewLine", " "),
          Map.entry("shy", ""),
          Map.entry("zwj", ""),
          Map.entry("zwnj", ""),
          Map.entry("minus", "-"),
          Map.entry("ndash", "-"),
          Map.entry("mdash", "-"),
          Map.entry("hyphen", "-"),
          Map.entry("dash", "-"),
          Map.entry("horbar", "-"),
          Map.entry("period", "."),
          Map.entry("comma", ","),
          Map.entry("middot", "・"),
          Map.entry("sol", "/"),
          Map.entry("num", "#"),
          Map.entry("lpar", "("),
          Map.entry("rpar", ")"),
          Map.entry("percnt", "%"),
          Map.entry("bsol", "\\"));

  private final String in;
  private final StringBuilder out;

  private Escapes(String in) {
    this.in = in;
    this.out = new StringBuilder(in.length());
  }

  /** The text without its escapes; the same object when it has none. */
  static String decode(String text) {
    String decoded = text;
    for (int layer = 0; layer < LAYERS; layer++) {
      String next = new Escapes(decoded).decodeOnce();
      if (next.length() == decoded.length()) {
        break;
      }
      decoded = next;
    }
    return decoded;
  }

  private String decodeOnce() {
    int done = 0;
    int i = 0;
    while (i < in.length()) {
      char c = in.charAt(i);
      if (c != '&' && c != '%' && c != '\\') {
        i++;
        continue;
      }
      out.append(in, done, i);
      int after = c == '&' ? entity(i) : c == '%' ? percent(i) : backslash(i);
      if (after == i) {
        out.append(c);
        after++;
      }
      i = after;
      done = after;
    }
    return done == 0 ? in : out.append(in, done, in.length()).toString();
  }

  private int entity(int and) {
    int start = and + 1;
    if (start < in.length() && in.charAt(start) == '#') {
      boolean hex = start + 1 < in.length() && (in.charAt(start + 1) | 0x20) == 'x';
      int from = hex ? start + 2 : start + 1;
      int to = digitsEnd(from, hex ? 16 : 10, 8);
      if (to == from) {
        return and;
      }
      append(Integer.parseInt(in, from, to, hex ? 16 : 10));
      return to < in.length() && in.charAt(to) == ';' ? to + 1 : to;
    }
    int end = in.indexOf(';', start);
    if (end < 0 || end - start > LONGEST_ENTITY) {
      return and;
    }
    String text = ENTITIES.get(in.substring(start, end));
    if (text == null) {
      return and;
    }
    out.append(text);
    return end + 1;
  }

  /** A run of %XX: UTF-8, else the encoding that old Japanese sites use. */
  private int percent(int at) {
    int end = at;
    while (end < in.length() && in.charAt(end) == '%' && digitsEnd(end + 1, 16, 2) == end + 3) {
      end += 3;
    }
    byte[] bytes = new byte[(end - at) / 3];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(in, at + 3 * i + 1, at + 3 * i + 3, 16);
    }
    try {
      out.append(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)));
    } catch (CharacterCodingException e) {
      out.append(new String(bytes, Charset.forName("windows-31j")));
    }
    return end;
  }

  /** JSON, scripts and style sheets. */
  private int backslash(int at) {
    int next = at + 1;
    if (next >= in.length()) {
      return at;
    }
    char c = in.charAt(next);
    if (c == 'u' && next + 1 < in.length() && in.charAt(next + 1) == '{') {
      int to = digitsEnd(next + 2, 16, 6);
      boolean closed = to > next + 2 && to < in.length() && in.charAt(to) == '}';
      return closed ? append(next + 2, to, to + 1) : at;
    }
    if (c == 'u') {
      return digitsEnd(next + 1, 16, 4) == next + 5 ? append(next + 1, next + 5, next + 5) : at;
    }
    if (c == 'x') {
      return digitsEnd(next + 1, 16, 2) == next + 3 ? append(next + 1, next + 3, next + 3) : at;
    }
    int css = digitsEnd(next, 16, 6);
    if (css - next >= 4) {
      boolean blank = css < in.length() && in.charAt(css) == ' ';
      return append(next, css, blank ? css + 1 : css);
    }
    out.append(c == 'n' || c == 't' || c == 'r' ? ' ' : c);
    return next + 1;
  }

  private int append(int from, int to, int after) {
    append(Integer.parseInt(in, from, to, 16));
    return after;
  }

  private void append(int codePoint) {
    if (codePoint >= Character.MIN_SUPPLEMENTARY_CODE_POINT) {
      if (Character.isValidCodePoint(codePoint)) {
        out.appendCodePoint(codePoint);
      }
    } else {
      out.append((char) codePoint);
    }
  }

  private int digitsEnd(int from, int radix, int most) {
    int i = from;
    while (i < in.length() && i - from < most && isDigit(in.charAt(i), radix)) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c, int radix) {
    return c < 128 && Character.digit(c, radix) >= 0;
  }
}
